import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLevels } from '../../src/content/vite-plugin'
import { expect, open, test } from './game'
import { faultsOnPaper } from './paper'

const { policy } = readLevels('.')
const plain = (text: string): string => text.replace(/[\s\u00ad-]+/g, '')

for (const stage of ['ks1', 'ks2'] as const)
  test(`${stage}: the printed pledge has exactly two pages, with every rule and all that parents sign`, async ({ page }) => {
    await open(page, `#/pledge/${stage}`)
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
    await page.evaluate(() => document.fonts.ready.then(() => true))
    const pdf = join(mkdtempSync(join(tmpdir(), 'pledge-')), 'pledge.pdf')
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, tagged: true }))
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+2\n/)
    const printed = plain(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }))
    const rules = policy?.statements.filter((statement) => statement.stage === stage) ?? []
    expect(rules.length).toBe(stage === 'ks1' ? 9 : 30)
    for (const rule of rules) expect(printed, rule.id).toContain(plain(rule.text))
    for (const point of policy?.parents.points ?? []) expect(printed, point.id).toContain(plain(point.text))
    for (const word of ['08001111', 'Childline', 'ceopeducation.co.uk', '999']) expect(printed).toContain(word)
  })

for (const stage of ['ks1', 'ks2'] as const)
  test(`${stage}: nothing on the sheet is cut off or printed over something else`, async ({ page }) => {
    await open(page, `#/pledge/${stage}`)
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
    await page.getByRole('textbox').fill('Maximiliana Wolfeschlegelstein')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
    expect(await faultsOnPaper(page)).toEqual([])
    // the check itself sees a line that is pushed off the sheet
    await page.evaluate(() => {
      const line = document.querySelector<HTMLElement>('.pl-paper li')
      if (line) line.style.transform = 'translateX(-60mm)'
    })
    expect((await faultsOnPaper(page)).length).toBeGreaterThan(0)
  })

test('a typed name is printed, never kept and never in the title', async ({ page }) => {
  await open(page, '#/pledge/ks1')
  const name = page.getByRole('textbox')
  await expect(name).toHaveAttribute('autocomplete', 'off')
  await name.fill('Zebedee')
  expect(await page.title()).not.toContain('Zebedee')
  expect(page.url()).not.toContain('Zebedee')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie)).not.toContain('Zebedee')
  await page.reload()
  await expect(page.getByRole('textbox')).toHaveValue('')
})
