import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    // Tests that spawn the command, a server or a browser share two cores with the rest.
    maxWorkers: 2,
  },
})
