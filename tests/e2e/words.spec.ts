// The game in English that code has changed: what is not in the catalogue stands out, and what is too narrow for other languages bursts.
import type { Page } from '@playwright/test'
import { expect, open, test } from './game'
import { wordsCutOff, wordsInView } from './words-in-view'

const SCREENS = ['#/', '#/beach', '#/bay', '#/island/understand', '#/lamp-room/ks1', '#/lamp-room/ks2', '#/pledge/ks1', '#/pledge/ks2']

/** Every screen, both sheets, and the steps of each level: `look` is called at all of them. */
async function visitAll(page: Page, language: string, look: (where: string) => Promise<void>): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The still picture is enough behind words, and soon there.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  for (const hash of SCREENS) {
    await open(page, `${hash}?lang=${language}`)
    if (hash.includes('pledge')) await expect(page.locator('.pl-back')).toBeAttached()
    await page.evaluate(() => document.fonts.ready.then(() => true))
    await look(hash)
  }
  await open(page, `#/beach?lang=${language}`)
  await page.locator('.beacon').click()
  await look('the beacon')
  await page.keyboard.press('Escape')
  await page.locator('.tools button').click()
  await look('the settings')
  await page.locator('dialog .switch').last().click()
  await look('putting out the lamps')
  await page.keyboard.press('Escape')
  for (const step of await steps(page)) {
    await open(page, `${step}&lang=${language}`)
    await expect(page.locator('main:is(.scene, .toy):not(.opening)')).toBeVisible()
    await look(step)
  }
}

/** Addresses of the levels' steps, from the gallery; in the short run one of each kind of step. */
async function steps(page: Page): Promise<string[]> {
  await open(page, '#/gallery')
  await expect(page.locator('.gallery__links a[href*="step="]').first()).toBeVisible()
  const all = await page.locator('.gallery__links a[href*="step="]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(all.length).toBeGreaterThan(100)
  return process.env.LONG === '1' ? all : all.filter((href) => /=1\.(arrive|scene|choose|promise|end|why\.[\w-]+|more\.[\w-]+\.0|toy\.0)$/.test(href))
}

/** Still in plain letters; an address such as childline.org.uk is no word in any language. */
const isWord = (text: string): boolean => /[a-z]/i.test(text.replace(/[\w-]+(?:\.[\w-]+)+/g, ''))

test('no visible word is outside the catalogue', async ({ page }) => {
  let words = 0
  await visitAll(page, 'accents', async (where) => {
    const seen = await wordsInView(page)
    words += seen.length
    expect.soft([...new Set(seen.filter(isWord))], where).toEqual([])
  })
  expect(words).toBeGreaterThan(500)
  // the check itself sees a word that somebody wrote into the code
  await page.evaluate(() => document.querySelector('main')?.append('Hello'))
  expect((await wordsInView(page)).filter(isWord)).toEqual(['Hello'])
})

for (const viewport of [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])
  for (const language of ['double', 'rtl'])
    test.describe(`${language}, ${viewport.width} x ${viewport.height}`, () => {
      test.use({ viewport })
      test('no word is cut off, and nothing scrolls sideways', async ({ page }) => {
        await visitAll(page, language, async (where) => {
          expect.soft(await wordsCutOff(page), where).toEqual([])
        })
        await open(page, `#/level/ks2-toothbrush?step=1.choose&lang=${language}`)
        await expect(page.locator('main.scene--choose')).toBeVisible()
        // the check itself sees a plate that is too small, and one that is pushed out of the window
        await open(page, `#/beach?lang=${language}`)
        await page.evaluate(() => {
          const [small, lost] = document.querySelectorAll<HTMLElement>('.stop__plate')
          if (small) Object.assign(small.style, { width: '2rem', whiteSpace: 'nowrap' })
          if (lost) lost.style.translate = '90vw'
        })
        expect((await wordsCutOff(page)).length).toBeGreaterThan(1)
      })
    })
