import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { HOSTILE } from '../fixtures/hostile'
import { expect, open, test } from './game'
import { faultsOnPaper } from './paper'

const FIELDS = ['school', 'contact', 'lead', 'policy'] as const
const NAME = 'St Mary’s Church of England Primary School'
const school = { school: NAME, contact: 'Mrs Patel in the office, 01273 555010', lead: 'headteacher', policy: 'Online safety policy, September 2026', phones: 'handed-in' }

async function openPledge(page: Page, stage: string, options: Record<string, string>): Promise<void> {
  await open(page, `#/pledge/${stage}?${new URLSearchParams(options)}`)
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => true))
}
/** Text of the printed pages. */
async function printed(page: Page): Promise<string> {
  const pdf = join(mkdtempSync(join(tmpdir(), 'school-')), 'pledge.pdf')
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, tagged: true }))
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+2\n/)
  return execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' })
}

for (const stage of ['ks1', 'ks2'] as const) {
  test(`${stage}: a school's own lines are printed, and a grown-up is asked to check what an address said`, async ({ page }) => {
    await openPledge(page, stage, school)
    await expect(page.getByText('Check that they are your school’s')).toBeVisible()
    const text = (await printed(page)).replace(/\s+/g, ' ')
    for (const words of [NAME, school.contact, school.policy, 'headteacher', 'At our school, phones are handed in for the day.']) expect(text).toContain(words)
    expect(text).not.toContain('Check that they are')
  })

  test(`${stage}: whatever stands in the place of a school's words, the paper holds and nothing happens`, async ({ page }) => {
    test.setTimeout(180_000)
    page.on('dialog', (dialog) => dialog.dismiss().then(() => expect('a dialog opened').toBe('')))
    for (const [name, words] of Object.entries(HOSTILE))
      await test.step(name, async () => {
        await page.goto('about:blank')
        await openPledge(page, stage, { ...Object.fromEntries(FIELDS.map((field) => [field, words])), phones: 'agreed-for-a-need' })
        expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
        expect(await page.title()).toBe('Beacon Bay')
        // Shown as text alone, each apart from the words around it.
        expect(await page.locator('.pl-paper :is(script, iframe, img, b b, [onerror], [onload])').count()).toBe(0)
        expect(await page.locator('.pl-paper bdi > *').count()).toBe(0)
        expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)).not.toMatch(/school|hurt|WWW/i)
        for (const href of await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) expect(href).toMatch(/^#\/[a-z0-9/-]*$/)
        await page.emulateMedia({ media: 'print' })
        expect(await faultsOnPaper(page), name).toEqual([])
        await page.emulateMedia({ media: null })
        const text = await printed(page)
        for (const fact of ['0800 1111', 'ceopeducation.co.uk', '999']) expect(text).toContain(fact)
      })
  })
}

test('an address speaks of its school until the page is closed, and no longer', async ({ page }) => {
  await openPledge(page, 'ks1', school)
  await page.getByRole('link', { name: 'Back' }).click()
  await page.getByRole('link', { name: 'Make my pledge' }).click()
  expect(new URL(page.url()).hash).toBe('#/pledge/ks1')
  await expect(page.getByText(NAME)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  await expect(page.getByText(NAME)).toHaveCount(0)
})

test('a level that is left out counts towards nothing, and its rule stays', async ({ page }) => {
  await open(page, '#/beach')
  const stop = page.locator('a.stop--lamp').first()
  const name = (await stop.locator('.stop__name').textContent()) ?? ''
  const level = ((await stop.getAttribute('href')) ?? '').split('/').at(-1) ?? ''
  await open(page, `#/beach?leave=${level}`)
  await expect(page.getByRole('button', { name: `${name} not in your school’s game` })).toBeVisible()
  await expect(page.locator(`a[href$="${level}"]`)).toHaveCount(0)
  await open(page, `#/level/${level}`)
  await expect(page.getByText('We could not find that page')).toBeVisible()
  await open(page, '#/pledge/ks1')
  await expect(page.locator('.pl-stripe')).toHaveCount(9)
})
