// The two Python tools (speak.py, check.py), kept open: one JSON line asked, one JSON line answered.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Engine {
  readonly python: string
  readonly voices: string
}
export interface Tool {
  ask<T>(question: object): Promise<T>
  stop(): void
}

/** VOICE_HOME says where the engine is, where it is not beside this file. */
export function findEngine(root: string): Engine {
  const home = process.env.VOICE_HOME ?? join(root, 'tools/voice')
  const engine = { python: join(home, '.venv/bin/python'), voices: join(home, 'node_modules/kokoro-js/voices') }
  if (!existsSync(engine.python) || !existsSync(engine.voices))
    throw new Error(
      'The voice engine is not here. To get it: cd tools/voice && python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && npm install --ignore-scripts --prefix . kokoro-js@1.2.1',
    )
  return engine
}

export function startTool(root: string, { python, voices }: Engine, script: 'speak.py' | 'check.py'): Tool {
  const child = spawn(python, [join(root, 'tools/voice', script), ...(script === 'speak.py' ? ['--voices', voices] : [])], { stdio: ['pipe', 'pipe', 'pipe'] })
  // The machine belongs to others too.
  if (child.pid && !process.env.VOICE_HURRY) setPriority(child.pid, 10)
  const waiting: { resolve(answer: unknown): void; reject(reason: Error): void }[] = []
  let complaints = ''
  child.stderr.on('data', (text: Buffer) => {
    complaints = (complaints + text.toString()).slice(-2000)
  })
  createInterface({ input: child.stdout }).on('line', (text) => {
    if (!text.startsWith('{')) return
    const answer = JSON.parse(text) as { error?: string }
    const next = waiting.shift()
    if (answer.error) next?.reject(new Error(answer.error))
    else next?.resolve(answer)
  })
  child.on('exit', (code) => {
    for (const next of waiting.splice(0)) next.reject(new Error(`${script} stopped (${code}): ${complaints.trim()}`))
  })
  return {
    ask: <T>(question: object) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ resolve: resolve as (answer: unknown) => void, reject })
        child.stdin.write(`${JSON.stringify(question)}\n`)
      }),
    stop: () => child.stdin.end(),
  }
}
