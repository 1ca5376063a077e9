import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { contentPlugin } from './src/content/vite-plugin'
import { interfaceWords } from './src/i18n/en/english'
import { firstScreen } from './tools/first-screen'
import { phaserAlias, phaserSlim } from './tools/phaser-slim'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Licences ask to go wherever the code and the fonts go. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    for (const fileName of ['LICENSE', 'THIRD_PARTY.md']) this.emitFile({ type: 'asset', fileName, source: readFileSync(`${root}${fileName}`, 'utf8') })
  },
}

/** Vite's development server puts styles into the page itself, which the page's policy rightly forbids; what is built keeps the policy as it is. */
const styledInDev: Plugin = {
  name: 'styled-in-dev',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [contentPlugin(root, interfaceWords), phaserSlim(), firstScreen(() => [contentPlugin(root, interfaceWords)]), licences, styledInDev],
  json: { namedExports: false },
  define: { global: 'globalThis' },
  resolve: { alias: phaserAlias },
  optimizeDeps: { exclude: ['phaser'] },
  build: {
    target: 'safari15', // old school iPads stop there
    cssTarget: 'safari15',
    assetsInlineLimit: 0, // a data: address would need a looser policy
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
})
