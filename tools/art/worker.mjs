// One hand at the drawing table: draws the jobs it is given, one after the other.
import { parentPort } from 'node:worker_threads'
import { draw } from './jobs.mjs'

parentPort.on('message', async (job) => {
  try {
    parentPort.postMessage({ job, ...(await draw(job)) })
  } catch (error) {
    parentPort.postMessage({ job, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
