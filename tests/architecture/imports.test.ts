// Who may import whom. Reads the imports themselves; a run that has read none has failed.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, roomOf, sourceFiles, structureSvg } from '../../tools/structure'

const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  content: ['core'],
  i18n: ['core'],
  audio: ['core'],
  storage: ['core'],
  stage: ['core'],
  ui: ['core', 'i18n'],
  print: ['core', 'i18n'],
  app: ['core', 'content', 'i18n', 'audio', 'storage', 'stage', 'ui', 'print'],
}
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  phaser: ['stage'],
  howler: ['audio', 'app'],
  i18next: ['i18n'],
  zod: ['core'],
  yaml: ['core'],
  preact: ['ui', 'print', 'app'],
}
const root = resolve('src')
const files = sourceFiles()
const imports = importsOf(files)

describe('the house', () => {
  it('has been read', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
  })
  it('each room imports only what it may', () => {
    const breaches = imports.flatMap(({ file, to, room }) => {
      const from = roomOf(file)
      const isInside = room === '' || room === from || room === '..' || file === 'main.ts'
      return isInside || MAY[from]?.includes(room) ? [] : [`${file} imports ${to}`]
    })
    expect(breaches).toEqual([])
  })
  it('each package has its room', () => {
    const breaches = imports.flatMap(({ file, to }) => {
      const rooms = Object.entries(PACKAGES).find(([name]) => to === name || to.startsWith(`${name}/`))?.[1]
      return rooms && !rooms.includes(roomOf(file)) ? [`${file} imports ${to}`] : []
    })
    expect(breaches).toEqual([])
  })
  it('only storage touches localStorage, and no level is named in the code', () => {
    for (const file of files) {
      const text = readFileSync(resolve(root, file), 'utf8')
      if (!file.startsWith('storage/')) expect(text, file).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/)
      expect(text, file).not.toMatch(/['"`]ks[12]-[a-z]/)
    }
  })
  it('is drawn in docs/architecture.svg as it is (npx tsx tools/structure.ts)', () => {
    expect(readFileSync('docs/architecture.svg', 'utf8')).toBe(structureSvg())
  })
  it('a file is 60 lines in the middle, and none is over 300', () => {
    const lengths = files.map((file) => readFileSync(resolve(root, file), 'utf8').split('\n').length - 1).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
    expect(lengths.at(-1)).toBeLessThanOrEqual(300)
  })
  it('so are styles, tools and tests', () => {
    const others = ['src', 'tools', 'tests'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(css|mjs|ts|tsx|py)$/.test(name) && !name.includes('node_modules') && !name.includes('.venv'))
        .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
    )
    expect(others.length).toBeGreaterThan(files.length)
    expect(others.filter((file) => readFileSync(file, 'utf8').split('\n').length - 1 > 300)).toEqual([])
  })
})
