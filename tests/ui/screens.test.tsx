// Every kind of screen, from the file to the page: its words are lines, and each is there to be read, in order.
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { DEVICES, type Device } from '../../src/core/level/level'
import { linesOf } from '../../src/core/level/lines'
import { screenLines } from '../../src/core/level/shows'
import { english } from '../../src/i18n/en/english'
import { Provide } from '../../src/ui/context'
import { DevicePlate } from '../../src/ui/parts/device-plate'
import type { Acts, View } from '../../src/ui/view'
import { levelShowing, SCREEN_KINDS } from '../fixtures/screens'
import { read } from '../fixtures/script'

const context = { view: { speaking: null } as unknown as View, acts: {} as Acts }

function deviceShowing(kind: string): Device {
  const { levels, faults } = read(levelShowing(kind))
  expect(faults).toEqual([])
  const device = levels[0]?.scenes[0]?.device
  if (!device) throw new Error('the level has no device')
  return device
}
const draw = (device: Device, state = 'asks'): string =>
  render(
    <Provide value={context}>
      <DevicePlate device={device} state={state} />
    </Provide>,
  )
const FOR_THE_EAR = /<span class="sr">(.*?)<\/span>/g
/** What is read on the page: tags, and words for the ear, apart. */
const seen = (html: string): string[] =>
  html
    .replace(FOR_THE_EAR, '')
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
const heard = (html: string): string[] => [...html.matchAll(FOR_THE_EAR)].map((match) => (match[1] ?? '').trim())

test('there are nine kinds and five bodies', () => {
  expect(SCREEN_KINDS).toHaveLength(9)
  expect(DEVICES).toHaveLength(5)
})

describe.each(SCREEN_KINDS)('a screen of kind %s', (kind) => {
  const device = deviceShowing(kind)
  const lines = screenLines(device.states.asks)
  test('has a line for every word, each with an id of its own and a voice', () => {
    expect(lines.length).toBeGreaterThan(0)
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length)
    for (const { id, say } of lines) {
      expect(id).toMatch(/^ks1-small\.first\.device\.asks\.[a-z]+$/)
      expect(say).toMatch(/^[a-z]+$/)
    }
  })
  test('is voiced and translated with its level', () => {
    const { levels } = read(levelShowing(kind))
    expect(levels[0] && linesOf(levels[0]).map((line) => line.id)).toEqual(expect.arrayContaining(lines.map((line) => line.id)))
  })
  test('shows all its words, in order, and no other', () => expect(seen(draw(device))).toEqual(lines.map((line) => line.text)))
  test('is a group named by what it shows, and its pictures say nothing twice', () => {
    const html = draw(device)
    expect(html).toMatch(/^<div class="[^"]*" role="group" aria-label="On the tablet: A screen."/)
    for (const [image] of html.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/ alt(=""|[ />])/)
  })
  test('cannot be pressed or typed into', () => expect(draw(device)).not.toMatch(/<(button|input|a|select|textarea)\b|tabindex|contenteditable/i))
  test.each(DEVICES)('stands on a %s', (body) => expect(draw({ ...device, kind: body })).toContain(`device--${body} shows shows--${kind}`))
})

describe('what only the ear learns', () => {
  test('who sends a message', () => {
    expect(heard(draw(deviceShowing('messages')))).toEqual(['Ellie:', english['screens.sent'], english['screens.fromUnknown']])
    expect(draw(deviceShowing('messages'))).toContain('icon-unknown')
  })
  test('whether a switch is on, a camera is off, a file is the one that is meant', () => {
    expect(heard(draw(deviceShowing('settings')))).toEqual(['Off', 'On'])
    expect(heard(draw(deviceShowing('call')))).toEqual([english['screens.cameraOff']])
    expect(heard(draw(deviceShowing('files')))).toEqual([english['screens.marked']])
  })
  test('how long a password is, and never which', () => {
    const html = draw(deviceShowing('log-in'))
    expect(html).toContain('aria-label="4 dots in the password field"')
    expect(html).not.toContain('icon-tree')
  })
})

test('a dark screen is a picture, without words', () => {
  const device = deviceShowing('files')
  expect(draw(device, 'off')).toMatch(/is-dark" role="img" aria-label="On the tablet: The screen is dark."/)
})
