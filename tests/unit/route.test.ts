import { describe, expect, it } from 'vitest'
import { addressOf, hashOf } from '../../src/core/route/route'

const hasLevel = (id: string): boolean => id === 'ks1-small'

describe('addresses', () => {
  it.each([
    '#/',
    '#/beach',
    '#/bay',
    '#/goodnight',
    '#/island/safe',
    '#/island/learning',
    '#/island/trust',
    '#/island/responsible',
    '#/island/understand',
    '#/level/ks1-small',
    '#/lamp-room/ks1',
    '#/lamp-room/ks2',
    '#/pledge/ks1',
    '#/pledge/ks2',
  ])('%s is known, and written the same way', (hash) => {
    const { route, isUnknown } = addressOf(hash, hasLevel)
    expect(isUnknown).toBe(false)
    expect(hashOf(route)).toBe(hash)
  })
  it('nothing at all is the title', () => expect(addressOf('', hasLevel)).toMatchObject({ route: { name: 'title' }, isUnknown: false }))
  it.each(['#/nowhere', '#/level/gone', '#/island/understand-more', '#/pledge/ks3', '#/beach/towel', '#/level/ks1-small/x', '#<script>'])('%s goes home and says so', (hash) => {
    expect(addressOf(hash, hasLevel)).toMatchObject({ route: { name: 'title' }, isUnknown: true })
  })
  it('options stand behind the address, in the fragment', () => expect(addressOf('#/beach?voice=0&calm=1', hasLevel).options.get('voice')).toBe('0'))
})
