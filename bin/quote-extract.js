#!/usr/bin/env node
const { requireCompiled } = require('./compiled.js')

let commandLine
try {
  commandLine = requireCompiled(require.resolve('../dist/cli'))
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error
  process.stderr.write(
    'quote-extract: dist/ has not been built: run `npm install` in the package first\n',
  )
  process.exitCode = 3
}
commandLine?.main().then((code) => {
  process.exitCode = code
})
