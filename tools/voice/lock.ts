// Two makings at once would overwrite each other's manifests.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Holds `path` until this process ends. Throws while another living process holds it; one that died holds nothing. */
export function onlyOne(path: string): void {
  const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0
  if (holder > 0 && holder !== process.pid && isAlive(holder)) throw new Error(`Voices are being made already (process ${holder}). Wait for it, or stop it.`)
  writeFileSync(path, String(process.pid))
  process.on('exit', () => rmSync(path, { force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
