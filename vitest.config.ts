import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tests/{unit,content,ui,stage,architecture}/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000, setupFiles: ['tests/long.ts'] },
})
