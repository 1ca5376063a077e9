// The scripts that others call: their words and numbers are an interface.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const run = (script: string, ...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', `tools/levels/${script}.ts`, ...args], { encoding: 'utf8' })
const folder = (): string => mkdtempSync(join(tmpdir(), 'levels-'))

describe('levels:check', () => {
  test('is content with the game’s own levels', () => {
    const { status, stdout } = run('check', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ levels: expect.any(Number), faults: [], warnings: expect.any(Array) })
    expect(status).toBe(0)
  })
  test('checks a folder elsewhere by the same rules, and names files from there', () => {
    const elsewhere = folder()
    cpSync('levels', elsewhere, { recursive: true })
    const file = join(elsewhere, 'ks1/beach/keep-private/level.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('outcome: nearly', 'outcome: almost'))
    const { status, stdout } = run('check', '--json', elsewhere)
    const { levels, faults } = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(levels).toBeGreaterThan(1)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toEqual({
      file: 'ks1/beach/keep-private/level.yaml',
      line: expect.any(Number),
      path: 'scenes.0.choices.1.outcome',
      message: expect.stringContaining('best, nearly, repair'),
    })
  })
  test('a single level is enough: policy, people and words are the game’s', () => {
    const elsewhere = folder()
    mkdirSync(join(elsewhere, 'mine'))
    cpSync('levels/ks1/beach/keep-private/level.yaml', join(elsewhere, 'mine/level.yaml'))
    expect(JSON.parse(run('check', '--json', elsewhere).stdout)).toMatchObject({ levels: 1, faults: [] })
  })
  test('a folder without a level, or none at all, is said plainly', () => {
    const { status, stdout } = run('check', folder())
    expect(status).toBe(1)
    expect(stdout).toMatch(/there is no level\.yaml in this folder/)
    const none = run('check', join(folder(), 'nowhere'))
    expect(none.status).not.toBe(0)
    expect(none.stderr).toMatch(/There is no folder/)
  })
})

test('levels:report has a row for each rule and each level', () => {
  const { status, stdout } = run('report', '--json')
  expect(status).toBe(0)
  const { statements, levels } = JSON.parse(stdout)
  expect(statements).toHaveLength(39)
  for (const statement of statements)
    expect(statement).toEqual({
      id: expect.any(String),
      stage: expect.stringMatching(/^ks[12]$/),
      kind: expect.any(String),
      text: expect.any(String),
      levels: expect.any(Array),
      scenes: expect.any(Number),
    })
  for (const level of levels) {
    expect(Object.keys(level).sort()).toEqual(['choices', 'file', 'id', 'lines', 'mechanic', 'place', 'scenes', 'skin', 'stage', 'topics', 'words'])
    expect(level.file).toMatch(/^levels\/.*level\.yaml$/)
    expect(level.choices).toHaveLength(level.scenes)
    for (const scene of level.choices) expect(scene.some((choice: { outcome: string }) => choice.outcome === 'best')).toBe(true)
  }
  expect(run('report').stdout).toMatch(/\d+ of 39 rules have a level/)
})
