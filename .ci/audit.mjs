/** Fails on any known vulnerability; passes with a note if the registry has no list of them. */
import { readFileSync } from 'node:fs'

const report = parse(readFileSync(process.argv[2], 'utf8'))
if (report?.metadata?.vulnerabilities === undefined) {
  console.log(`not checked: ${report?.message ?? report?.error?.summary ?? 'no report'}`)
} else {
  const { total } = report.metadata.vulnerabilities
  console.log(`${total} known vulnerabilities in the locked packages`)
  for (const { name, severity, range } of Object.values(report.vulnerabilities)) {
    console.log(`  ${severity}: ${name} ${range}`)
  }
  if (total > 0) process.exitCode = 1
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
