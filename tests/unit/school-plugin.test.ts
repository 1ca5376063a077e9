import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { contentPlugin } from '../../src/content/vite-plugin'
import { interfaceWords } from '../../src/i18n/en/english'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'school-'))
})
interface Hooks {
  buildStart(this: { error(message: string): never }): void
  resolveId(id: string): string | undefined
  load(id: string): string | undefined
}
/** The build with this school.yaml, or with none. */
function build(text?: string): string {
  const file = join(folder, 'school.yaml')
  if (text !== undefined) writeFileSync(file, text)
  const plugin = contentPlugin(resolve('.'), interfaceWords, { school: file }) as unknown as Hooks
  const error = (message: string): never => {
    throw new Error(message)
  }
  plugin.buildStart.call({ error })
  return plugin.load(plugin.resolveId('virtual:school') ?? '') ?? ''
}

it('builds without a school.yaml', () => expect(build()).toBe('export default Object.freeze({"leave":[],"isFromAddress":false})'))
it('hands the school’s words to the game, as a literal that cannot end early', () => {
  const code = build('school: "</script>`+\\""\nphones: handed-in\n')
  expect(JSON.parse(/freeze\((.*)\)$/.exec(code)?.[1] ?? '')).toEqual({ school: '</script>`+"', phones: 'handed-in', leave: [], isFromAddress: false })
})
it('gives the logo to the bundler', () => {
  copyFileSync('assets/art/icon.png', join(folder, 'our logo.png'))
  const code = build('logo: our logo.png\n')
  expect(code).toContain(`import logo from ${JSON.stringify(join(folder, 'our logo.png?url'))}`)
  expect(code).toMatch(/logo \}\)$/)
})
it('stops, and names file, line and what is wrong', () => {
  expect(() => build('school: Ours\nphones: banned\nleave: [nowhere]\n')).toThrow(/school\.yaml:2 phones: this should be one of: not-in-school, handed-in, agreed-for-a-need/)
  expect(() => build('leave: [nowhere]\n')).toThrow(/school\.yaml:1 leave\.0: there is no level "nowhere". There are: ks1-/)
})
