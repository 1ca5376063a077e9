// Makes a fresh clone ready: the right Node, and the packages of the lock file. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const LEAST = [20, 19]

/** Runs a command and shows what it says; stops everything when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
    console.error(`Beacon Bay needs Node ${LEAST.join('.')} or newer; this is ${process.versions.node}. Get it from https://nodejs.org`)
    process.exit(1)
  }
  if (isInstalled()) return
  console.log('Installing the packages of the lock file ...')
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' })
}

/** npm writes its own lock file into node_modules last: it is there and as new as ours when everything is. */
function isInstalled() {
  const done = `${root}node_modules/.package-lock.json`
  if (!existsSync(done)) return false
  if (statSync(done).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs) return true
  const versions = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path, entry]) => path && !entry.optional)
  const there = Object.fromEntries(versions(done))
  return versions(`${root}package-lock.json`).every(([path, entry]) => there[path]?.version === entry.version)
}
