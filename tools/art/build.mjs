// Draws the game's pictures: npm run art [name...]. A name is a place, a person, a toy, a piece of the page, 'icon', 'contact-sheet', or a kind: places, people, toys, ui.
// Without a name everything is drawn, what nobody draws any more is thrown away, and made-from.json says which code the pictures come from.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { ASSETS, draw, jobs, KINDS, SHEET } from './jobs.mjs'
import { madeFrom } from './made-from.mjs'

const startedMs = Date.now()
const wanted = process.argv.slice(2)
for (const kind of KINDS) mkdirSync(ASSETS + kind, { recursive: true })

const all = jobs()
const isWanted = ({ kind, name }) => !wanted.length || wanted.includes(kind) || wanted.includes(name)
const known = new Set([...KINDS, ...all.map(({ name }) => name), SHEET.name])
const unknown = wanted.filter((name) => !known.has(name))
if (unknown.length) {
  console.error(`Nothing is called ${unknown.join(', ')}. There are: ${[...known].join(', ')}`)
  process.exitCode = 1
} else {
  const made = await share(all.filter(isWanted))
  keep(`${ASSETS}maps.json`, made, 'stops', 0)
  keep(`${ASSETS}ui/pieces.json`, made, 'piece', 1)
  if (isWanted(SHEET)) console.log((await draw(SHEET)).says)
  if (!wanted.length) {
    sweep()
    writeFileSync(`${ASSETS}made-from.json`, `${JSON.stringify(madeFrom(), null, 1)}\n`)
    console.log(`All drawn in ${Math.round((Date.now() - startedMs) / 1000)} s`)
  }
}

/** Shares the jobs out, a hand for each core. Every drawing begins its chance anew, so who draws it makes no difference. */
async function share(list) {
  const made = []
  const waiting = [...list]
  const hand = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.mjs', import.meta.url))
      const next = () => {
        const job = waiting.shift()
        if (job) worker.postMessage(job)
        else worker.terminate().then(resolve)
      }
      worker.on('message', (done) => {
        if (done.failed) return reject(new Error(`${done.job.name}: ${done.failed}`))
        console.log(done.says)
        made.push(done)
        next()
      })
      worker.on('error', reject)
      next()
    })
  await Promise.all(Array.from({ length: Math.min(list.length, availableParallelism()) }, hand))
  return made
}

/** Facts of what was drawn, added to those of what was not; a full build begins with none. */
function keep(file, made, part, indent) {
  const fresh = made.filter((each) => each[part])
  if (!fresh.length) return
  const facts = wanted.length && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  for (const each of fresh) facts[each.job.name] = each[part]
  const byName = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(byName), null, indent)}\n`)
}

/** What a full build didn't write, nobody draws any more. */
function sweep() {
  for (const kind of KINDS)
    for (const path of readdirSync(ASSETS + kind, { recursive: true })) {
      const file = `${ASSETS}${kind}/${path}`
      if (statSync(file).isFile() && statSync(file).mtimeMs < startedMs - 1000) rmSync(file)
    }
}
