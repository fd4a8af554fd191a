import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: ['test/cli/binary/**', 'test/browser/**'],
        },
      },
      {
        test: {
          // These run bin/quote-extract.js as users do: only they need a build.
          name: 'binary',
          include: ['test/cli/binary/**/*.test.ts'],
          globalSetup: 'test/cli/binary/support/build.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
})
