import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS } from './tools/setup/browser.mjs'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000, // a whole level is played in one test, drawn by software, perhaps on a busy machine
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  globalSetup: './tests/e2e/serve-game.ts',
  use: {
    viewport: { width: 1024, height: 768 },
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: BROWSER_ARGS,
    },
  },
})
