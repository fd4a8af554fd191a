/**
 * Prints "N passed, N failed" from test reports: JSON from vitest, JUnit XML from pytest. A file whose tests could not
 * start counts as one failure.
 */
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0
for (const path of process.argv.slice(2).filter((path) => existsSync(path))) {
  const report = readFileSync(path, 'utf8')
  const counts = path.endsWith('.xml') ? countJUnit(report) : countVitest(JSON.parse(report))
  passed += counts.passed
  failed += counts.failed
}
console.log(`${passed} passed, ${failed} failed`)

function countVitest({ testResults, numPassedTests, numFailedTests }) {
  const unstarted = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  return { passed: numPassedTests, failed: numFailedTests + unstarted }
}

function countJUnit(xml) {
  const suite = /<testsuite [^>]*>/.exec(xml)?.[0] ?? ''
  const count = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0)
  const failed = count('errors') + count('failures')
  return { passed: count('tests') - failed - count('skipped'), failed }
}
