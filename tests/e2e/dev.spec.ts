// `npm run dev`, as somebody who writes a level has it open: styled, without a breach of the policy, and with new words as soon as the file is saved.
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { expect, gameUrl, test } from './game'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LEVEL = 'levels/ks1/beach/keep-private/level.yaml'

test('the development server shows a level, and its new words when the file is saved', async ({ page, complaints }) => {
  test.setTimeout(240_000) // the server reads all of src for the first time, perhaps on a busy machine
  const root = mkdtempSync(join(tmpdir(), 'beacon-bay-dev-'))
  for (const part of ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'LICENSE', 'THIRD_PARTY.md', 'src', 'assets', 'levels', 'tools'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  const usual = gameUrl()
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'error',
    server: { port: 0, fs: { strict: false } },
    cacheDir: join(root, '.vite'),
  })
  try {
    await server.listen()
    process.env.GAME_URL = server.resolvedUrls?.local[0] ?? ''
    await page.goto(`${gameUrl()}#/level/ks1-keep-private`)
    await expect(page.getByText('Games and drawings are great fun.')).toBeVisible({ timeout: 90_000 })
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('grid')
    writeFileSync(join(root, LEVEL), readFileSync(join(root, LEVEL), 'utf8').replace('are great fun', 'are splendid fun'))
    await expect(page.getByText('Games and drawings are splendid fun.')).toBeVisible()
    expect(complaints.filter((each) => /policy|TypeError|ReferenceError/i.test(each))).toEqual([])
  } finally {
    await page.goto('about:blank')
    process.env.GAME_URL = usual
    await server.close()
    complaints.length = 0 // the server itself talks of connecting, and fetches packages anew when it first meets them
  }
})
