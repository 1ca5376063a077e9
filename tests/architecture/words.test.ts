// No visible words in code: everything that is read or heard comes through the catalogue. Reads the sources themselves; a run that has read none has failed.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

/** Attributes, and parts' own properties, whose text somebody reads or hears. */
const READ = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label', 'says', 'notice', 'announcement']
/** What is set from outside of JSX. */
const SET = ['title', 'textContent', 'innerText', 'innerHTML', 'notice', 'announcement', 'ariaLabel', 'alt', 'placeholder']

interface Node {
  readonly type: string
  readonly [part: string]: unknown
}
const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part
const inner = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** Words that stand in the code where somebody would read them. */
function wordsIn(code: string, file = 'part.tsx'): string[] {
  const found: string[] = []
  const visit = (node: Node): void => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') for (const child of node.children as Node[]) found.push(...shown(child))
    if (node.type === 'JSXAttribute' && READ.includes(nameOf(node.name))) found.push(...shown(node.value))
    if (node.type === 'AssignmentExpression' && isNode(node.left) && SET.includes(nameOf(node.left.property))) found.push(...shown(node.right))
    if (node.type === 'Property' && READ.includes(nameOf(node.key))) found.push(...shown(node.value))
    for (const part of inner(node)) visit(part)
  }
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node)
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text))
}

const nameOf = (part: unknown): string => (isNode(part) ? String(part.name ?? part.value ?? '') : '')

/** What of an expression is shown as it stands: not what is only called, compared or looked up with. */
function shown(part: unknown): string[] {
  if (!isNode(part)) return []
  switch (part.type) {
    case 'JSXText':
    case 'Literal':
      return typeof part.value === 'string' ? [part.value] : []
    case 'TemplateLiteral':
      return [...(part.quasis as Node[]).map((quasi) => (quasi.value as { cooked: string }).cooked), ...(part.expressions as Node[]).flatMap(shown)]
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return shown(part.expression)
    case 'ConditionalExpression':
      return [...shown(part.consequent), ...shown(part.alternate)]
    case 'LogicalExpression':
      return [...(part.operator === '&&' ? [] : shown(part.left)), ...shown(part.right)]
    case 'BinaryExpression':
      return part.operator === '+' ? [...shown(part.left), ...shown(part.right)] : []
    default:
      return []
  }
}

const files = ['src/ui', 'src/print', 'src/app'].flatMap((room) =>
  readdirSync(resolve(room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
)

describe('the words of the interface', () => {
  it('stand in the catalogue, none in the code', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter((file) => file.endsWith('.tsx')).length).toBeGreaterThan(20)
    const found = files.flatMap((file) => wordsIn(readFileSync(resolve(file), 'utf8'), file).map((text) => `${file}: ${text}`))
    expect(found).toEqual([])
  })
  it.each([
    ['<p>Hello</p>', ['Hello']],
    ["<p>{isOn ? 'On' : t('ui.off')}</p>", ['On']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    ['<p>{`${count} lamps`}</p>', ['lamps']],
    ["<p>{isNew && 'New'}</p>", ['New']],
    ['<>Hello</>', ['Hello']],
    ['<img alt="A cat" />', ['A cat']],
    ["<button aria-label={'Press ' + name} />", ['Press']],
    ["document.title = 'Beacon'", ['Beacon']],
    ["store.set({ notice: 'Sorry' })", ['Sorry']],
  ])('would be found in %s', (code, words) => expect(wordsIn(code)).toEqual(words))
  it.each([
    '<p class="plate">{t(\'ui.on\')}: 3</p>',
    '<img alt="" />',
    "<Tools back={{ route: { name: 'bay' }, label: t('ui.map') }} />",
    "<p>{kind === 'toy' && <b>{words(line)}</b>}</p>",
  ])('are none in %s', (code) => expect(wordsIn(code)).toEqual([]))
})
