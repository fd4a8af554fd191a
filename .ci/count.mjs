/** Prints "N passed, N failed" from vitest's JSON; a file whose tests could not even start counts as one failed. */
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const unstarted = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + unstarted} failed`)
