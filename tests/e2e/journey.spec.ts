// From the harbour to the printed pledge, in both stages, with each kind of hand.
import { readLevels } from '../../src/content/vite-plugin'
import { expect, type Hand, isFocusPlaced, open, playLevel, press, test, WINDOWS } from './game'

const STAGES = [
  { stage: 'ks1', door: /Pebble Beach/, way: [/Keep it private/], rule: 'ks1-keep-private' },
  { stage: 'ks2', door: /The Islands/, way: [/Understand/, /Like a toothbrush/], rule: 'ks2-toothbrush' },
] as const
const { policy } = readLevels('.')
const HANDS: readonly Hand[] = ['mouse', 'touch', 'keyboard']

/** Each hand on an old tablet; elsewhere the one that is likeliest there. */
const journeys = WINDOWS.flatMap((viewport, i) =>
  HANDS.filter((hand) => i === 0 || hand === (viewport.width < 600 ? 'touch' : 'mouse')).flatMap((hand) => STAGES.map((each) => ({ ...each, hand, viewport }))),
)

for (const { stage, door, way, rule, hand, viewport } of journeys)
  test.describe(`${stage} by ${hand}, ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: hand === 'touch', reducedMotion: 'reduce' } as object)
    test('from the first door to the pledge', async ({ page }) => {
      await open(page, '#/')
      for (const name of [door, ...way]) {
        await press(page, page.getByRole('link', { name }), hand)
        await expect.poll(() => isFocusPlaced(page)).toBe(true)
      }
      await expect(page.locator('main.scene')).toBeVisible()
      await playLevel(page, hand)
      await press(page, page.getByRole('link', { name: /lamp room/i }), hand)
      await expect(page.getByText('My promises so far')).toBeVisible()
      await expect(page.locator('.lamproom__promises li')).toHaveCount(1)
      await press(page, page.getByRole('link', { name: 'Make my pledge' }), hand)
      await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
      await expect(page.getByText(policy?.statements.find((each) => each.id === rule)?.text ?? rule).first()).toBeVisible()
      expect(await isFocusPlaced(page)).toBe(true)
    })
  })
