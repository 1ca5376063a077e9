// Plays a toy in a browser as somebody would: what to do next comes from the rules, how it is done from the hand that does it.
import type { Locator, Page } from '@playwright/test'
import { readLevels, toysOf } from '../../src/content/vite-plugin'
import type { Shape } from '../../src/core/layout/hotspot'
import type { MechanicData } from '../../src/core/level/level'
import type { Toy } from '../../src/core/level/toy-file'
import type { AnyMechanic, MechanicAction, MechanicState } from '../../src/core/play/mechanic'
import { isLine, type Said, type Touch } from '../../src/core/play/touch'
import { visiting } from '../../src/core/play/visiting'
import { english } from '../../src/i18n/en/english'
import { expect } from './game'

export const ALL_TOYS: readonly Toy[] = toysOf(readLevels('.'))
export const TOY_HANDS = ['tap', 'drag', 'keys', 'switch', 'names'] as const
export type ToyHand = (typeof TOY_HANDS)[number]
/** Long enough for a hotspot to be awake, and for a second press not to be a bounce. */
const BETWEEN_MS = 380
const MOST_PRESSES = 120

async function rulesOf(kind: string): Promise<AnyMechanic> {
  const { mechanic } = (await import(`../../src/core/mechanics/${kind}.ts`)) as { mechanic: AnyMechanic }
  return mechanic
}
export async function rulesFor({ kind, over }: MechanicData): Promise<AnyMechanic> {
  const own = await rulesOf(kind)
  return over ? visiting(own, await rulesOf(over.data.kind)) : own
}

type Change = (text: string) => string
const asItIs: Change = (text) => text
/** English as the page says it, or as the language that is asked for changes it. */
export function said(what: Said, change: Change = asItIs): string {
  if (isLine(what)) return change(what.text)
  const values = what.with ?? {}
  const { count } = values
  const text = english[what.key] ?? english[`${what.key}_${count === 1 ? 'one' : 'other'}`] ?? ''
  return change(text).replace(/\{\{(\w+)\}\}/g, (_, gap: string) => {
    const value = values[gap]
    return value === undefined ? '' : typeof value === 'number' ? String(value) : said(value, change)
  })
}

export const buttonOf = (page: Page, { id }: Touch<MechanicAction>): Locator => page.locator(`[data-touch="${id}"]`)

interface Turn {
  readonly page: Page
  readonly rules: AnyMechanic
  readonly data: MechanicData
  readonly shape: Shape
  /** What the language does to English. */
  readonly change?: Change
}

/** From `state` to the end. `look` is called before each press. */
export async function playToy(turn: Turn, state: MechanicState, hand: ToyHand, look: (state: MechanicState) => Promise<void> = async () => undefined): Promise<MechanicState> {
  const { rules, data, shape } = turn
  let now = state
  for (let i = 0; i < MOST_PRESSES; i++) {
    await look(now)
    const action: MechanicAction | undefined = rules.solve(data, now)
    if (!action) return now
    const touches: readonly Touch<MechanicAction>[] = rules.touches(data, now, shape)
    const touch = touches.find((each) => same(each.does, action))
    if (!touch) throw new Error(`No hotspot does ${JSON.stringify(action)}`)
    const after: MechanicState = rules.act(data, now, action)
    const next: MechanicAction | undefined = rules.solve(data, after)
    const place =
      hand === 'drag' && touch.isDragged && !touch.isOn && next ? rules.touches(data, after, shape).find((each: Touch<MechanicAction>) => same(each.does, next)) : undefined
    if (place?.group === 'place' && next) {
      await dragged(turn.page, touch, place)
      now = rules.act(data, after, next)
    } else {
      await pressed(turn, touch, touches, hand)
      now = after
    }
    await shows(turn, now)
    await turn.page.waitForTimeout(hand === 'keys' ? 0 : BETWEEN_MS)
  }
  throw new Error('The toy did not end')
}
/** The page offers what the rules offer in this state: the press has done what it should. */
async function shows({ page, rules, data, shape }: Turn, state: MechanicState): Promise<void> {
  const touches: readonly Touch<MechanicAction>[] = rules.touches(data, state, shape)
  const wanted = touches.map(({ id, isOn }) => `${id}${isOn ? ' on' : ''}`).sort()
  const seen = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-touch]')].map((button) => `${button.dataset.touch}${button.getAttribute('aria-pressed') === 'true' ? ' on' : ''}`).sort(),
    )
  await expect.poll(seen).toEqual(wanted)
}

const same = (a: MechanicAction, b: MechanicAction): boolean => JSON.stringify(a) === JSON.stringify(b)

async function pressed({ page, change }: Turn, touch: Touch<MechanicAction>, touches: readonly Touch<MechanicAction>[], hand: ToyHand): Promise<void> {
  const button = buttonOf(page, touch)
  switch (hand) {
    case 'tap':
    case 'drag':
      return button.click()
    case 'names': {
      const named = page.getByRole('button', { name: said(touch.name, change), exact: true })
      await expect(named.first()).toBeVisible()
      return named.first().click()
    }
    case 'keys':
      return byKeys(page, button, touches)
    case 'switch':
      return bySwitch(page, button)
  }
}

/** Tab to its group, arrows within it. */
async function byKeys(page: Page, button: Locator, touches: readonly Touch<MechanicAction>[]): Promise<void> {
  const isThere = (): Promise<boolean> => button.evaluate((element) => element === document.activeElement)
  const isInGroup = (): Promise<boolean> => button.evaluate((element) => element.closest('[role=group]')?.contains(document.activeElement) ?? false)
  for (let i = 0; i < 20 && !(await isInGroup()); i++) await page.keyboard.press('Tab')
  for (let i = 0; i < touches.length && !(await isThere()); i++) await page.keyboard.press('ArrowDown')
  expect(await isThere()).toBe(true)
  await page.keyboard.press('Enter')
}

/** Waits until it is offered. */
async function bySwitch(page: Page, button: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await button.getAttribute('data-scanned')) !== null) return page.keyboard.press(' ')
    const more = page.locator('.scan-more[data-scanned]')
    if ((await more.count()) > 0) {
      await page.keyboard.press(' ') // which offers the first of the next seven at once
      continue
    }
    await page.clock.runFor(1500)
  }
  throw new Error('The switch was never offered it')
}

async function dragged(page: Page, thing: Touch<MechanicAction>, place: Touch<MechanicAction>): Promise<void> {
  const middle = async (locator: Locator): Promise<{ x: number; y: number }> => {
    const box = await locator.boundingBox()
    if (!box) throw new Error('There is nothing to drag')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const from = await middle(buttonOf(page, thing))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 12, from.y - 12, { steps: 2 })
  const to = await middle(buttonOf(page, place))
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}
