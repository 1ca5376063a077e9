// A new level, made as its author would: a folder copied, its words changed, nothing touched under src/.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentPlugin, readLevels } from '../../src/content/vite-plugin'
import { readContent } from '../../src/core/level/parse'
import { isEnded, isLampLit, play, type Script, startPlay } from '../../src/core/play/play'
import { coverage } from '../../src/core/policy/coverage'
import { interfaceWords } from '../../src/i18n/en/english'
import { checkFolder } from '../../tools/levels/check-folder'
import { rulesOf } from '../fixtures/rules'
import { wayOn } from '../fixtures/way-on'

const project = mkdtempSync(join(tmpdir(), 'beacon-bay-'))
cpSync('levels', join(project, 'levels'), { recursive: true })
const folder = join(project, 'levels/ks1/beach/kind-messages')
rmSync(folder, { recursive: true, force: true }) // its toy waits there already
mkdirSync(folder)
const copied = readFileSync('levels/ks1/beach/keep-private/level.yaml', 'utf8')
const written = copied
  .replace('id: ks1-keep-private', 'id: ks1-kind-messages')
  .replace('title: "Keep it private"', 'title: "Kind words"')
  .replace('teaches: [ks1-keep-private]', 'teaches: [ks1-kind-messages]')
  .replace('text: "Call me… Captain Sock!"', 'text: "Hello from Captain Sock!"')
writeFileSync(join(folder, 'level.yaml'), written)

const { levels, faults, policy } = readLevels(project)
const level = levels.find((each) => each.id === 'ks1-kind-messages')

test('the check has nothing against it', async () => {
  expect(faults).toEqual([])
  expect((await checkFolder(join(project, 'levels'), '.')).faults).toEqual([])
})

test('the report shows the rule as taught', () => {
  const rule = policy && coverage(policy, levels).statements.find(({ id }) => id === 'ks1-kind-messages')
  expect(rule).toMatchObject({ levels: ['ks1-kind-messages'], scenes: 2 })
})

test('the build hands it out, as a card and as a level of its own', () => {
  const plugin = contentPlugin(project, interfaceWords)
  const load = plugin.load as (id: string) => string
  expect(load('\0virtual:levels')).toContain("import('virtual:level/ks1-kind-messages')")
  expect(load('\0virtual:level/ks1-kind-messages')).toContain('Hello from Captain Sock!')
})

test('every choice of both visits can be played to the lamp', () => {
  if (!level) throw new Error('the new level was not read')
  const script: Script = { level, mechanic: rulesOf(level.mechanic.data.kind) }
  for (const visit of [1, 2])
    for (const choice of level.scenes[visit - 1]?.choices ?? []) {
      let state = startPlay(script, visit, 1)
      for (let i = 0; i < 300 && !isEnded(state); i++) state = play(script, state, wayOn(script, state, choice.id))
      expect(isEnded(state) && isLampLit(state), `${visit} ${choice.id}`).toBe(true)
    }
})

test('a toy in a file of its own is the one of the level beside it, and its faults have that file’s lines', () => {
  const [before = '', after = ''] = written.split(/^mechanic:\n/m)
  const [toy = '', ...rest] = after.split(/^remember:/m)
  const beside = toy.replace(/^ {2}/gm, '')
  const read = (text: string) =>
    readContent(
      [
        { file: 'ks1/beach/kind-messages/level.yaml', text: `${before}remember:${rest.join('remember:')}` },
        { file: 'ks1/beach/kind-messages/toy.yaml', text },
      ],
      policy,
    )
  expect(read(beside).faults).toEqual([])
  expect(read(beside).levels[0]?.mechanic.data.kind).toBe('sort')
  const [fault] = read(beside.replace('goes: [chest], why: "Everyone', 'goes: [cheste], why: "Everyone')).faults
  expect(fault).toMatchObject({ file: 'ks1/beach/kind-messages/toy.yaml', message: 'there is no tray "cheste"' })
  expect(fault?.line).toBeGreaterThan(1)
  expect(
    readContent(
      [
        { file: 'ks1/beach/kind-messages/level.yaml', text: written },
        { file: 'ks1/beach/kind-messages/toy.yaml', text: beside },
      ],
      policy,
    ).faults[0]?.message,
  ).toMatch(/keep one/)
})
