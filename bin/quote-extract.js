#!/usr/bin/env node
import module from 'node:module'

// Node 22 and later keep the compiled code between runs.
module.enableCompileCache?.()

try {
  const { main } = await import('../dist/cli.js')
  process.exitCode = await main()
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  process.stderr.write(
    'quote-extract: dist/ is not built: run `npm install` in the package first\n',
  )
  process.exitCode = 3
}
