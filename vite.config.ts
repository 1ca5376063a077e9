import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { contentPlugin } from './src/content/vite-plugin'
import { phaserAlias, phaserSlim } from './tools/phaser-slim'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [contentPlugin(root), phaserSlim()],
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
