// `npm start`: from an empty clone to the game in one command.
import { install, root, run } from './install.mjs'
import { serve } from './serve.mjs'

install()
run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'warn'])
const { url } = await serve(`${root}dist`, { port: Number(process.env.PORT ?? 4173) })
console.log(`\nBeacon Bay is open at ${url}\nStop it with Ctrl+C.`)
