/** Prints "N passed, N failed" from vitest's JSON; a file whose tests could not even start counts as one failed. */
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0
for (const path of process.argv.slice(2).filter((path) => existsSync(path))) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const unstarted = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  passed += report.numPassedTests
  failed += report.numFailedTests + unstarted
}
console.log(`${passed} passed, ${failed} failed`)
