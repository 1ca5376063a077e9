// Finds a Chromium for the tests, or gets one: Debian's through apt, or Playwright's own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** A browser that asks nothing of the network, draws without a graphics card, and logs no warnings when WebGL is photographed. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--ignore-gpu-blocklist',
  '--enable-unsafe-swiftshader',
]

/** Path of a browser, or undefined where Playwright has one of its own. Asks for what it needs in one plain sentence. */
export async function findBrowser() {
  const found = [process.env.CHROMIUM, ...KNOWN].find((path) => path && existsSync(path))
  if (found) return found
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return undefined
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (isDebian) {
    console.log('Installing Chromium for the browser tests ...')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] })
    if (existsSync(KNOWN[0])) return KNOWN[0]
  }
  console.log('Fetching Playwright’s Chromium for the browser tests ...')
  const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' })
  if (status === 0) return undefined
  console.error('No Chromium found, and none could be fetched. Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chrome npm test')
  process.exit(1)
}

/** pdftotext and pdfinfo read the printed pledge. */
export function needPdfTools() {
  if (spawnSync('pdftotext', ['-v']).status === 0 || spawnSync('pdftotext', ['-v']).error === undefined) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'poppler-utils'], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
}
