// `npm test`: everything that must hold, from an empty clone. The last line sums all runners: "N passed, N failed".
// `npm run test:long` is the same with what takes longer: every size of window, and many times the random tries.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { install, root } from './install.mjs'

install()
const { findBrowser, needPdfTools } = await import('./browser.mjs')
const browser = await findBrowser()
needPdfTools()
const results = `${root}test-results`
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const env = { ...process.env, ...(process.argv.includes('--long') ? { LONG: '1' } : {}), ...(browser ? { CHROMIUM: browser } : {}) }
const sum = { passed: 0, failed: 0 }

/** One step that passes or fails as a whole. */
function step(name, args) {
  const from = Date.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  sum[status === 0 ? 'passed' : 'failed']++
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`)
  return status === 0
}
/** A runner that counts its own tests; a run that reports none has failed. */
function runner(name, args, report, count) {
  const from = Date.now()
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 }
  if (counts.passed + counts.failed === 0) counts.failed = 1
  sum.passed += counts.passed
  sum.failed += counts.failed
  console.log(`${counts.failed === 0 ? 'ok' : 'FAILED'}: ${name}: ${counts.passed} passed, ${counts.failed} failed (${((Date.now() - from) / 1000).toFixed(1)} s)`)
}

step('types', ['node_modules/typescript/bin/tsc', '-p', '.'])
step('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])
step('dead code', ['node_modules/knip/bin/knip.js'])
step('levels', ['--import', 'tsx', 'tools/levels/check.ts'])
step('pictures are as new as their code', ['tools/art/check.mjs'])
step('every line has its voice', ['--import', 'tsx', 'tools/voice/check.ts'])
runner(
  'unit tests',
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
  `${results}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  }),
)
if (step('build', ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'warn']))
  runner('browser tests', ['node_modules/@playwright/test/cli.js', 'test'], `${results}/e2e.json`, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }))

process.exitCode = sum.failed === 0 ? 0 : 1
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
