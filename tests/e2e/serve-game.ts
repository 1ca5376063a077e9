// The built game, served as a school would: below a folder of a host.
import { fileURLToPath } from 'node:url'
import { serve } from '../../tools/setup/serve.mjs'

export default async function serveGame(): Promise<() => void> {
  const { url, close } = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), { base: '/school/beacon-bay/' })
  process.env.GAME_URL = url
  return close
}
