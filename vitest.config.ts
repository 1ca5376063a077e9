import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tests/{unit,content,ui,stage,architecture}/**/*.test.{ts,tsx}'], environment: 'node', setupFiles: ['tests/long.ts'] },
})
