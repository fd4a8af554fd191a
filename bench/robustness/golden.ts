/**
 * `npm run bench:golden -- --save BEFORE.jsonl [ARTICLES.jsonl]`, then, after a change that must not affect the output,
 * `npm run bench:golden -- --against BEFORE.jsonl [ARTICLES.jsonl]`: checks that every output is identical. Exits with 1
 * and shows the first difference otherwise. ARTICLES has one object with a "text" per line; the default is our own articles.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extractQuotes } from '../../src/indirect.js'
import { acts } from '../../src/lexicon/verbs/acts.js'
import { articlesOf } from '../articles.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: 'string' }, against: { type: 'string' } },
})

/** Options that together cover all of the output. */
const modes = {
  direct: { explain: true },
  indirect: { indirect: true, explain: true, acts },
}

const lines: string[] = []
for (const text of articlesOf(positionals[0])) {
  for (const [mode, options] of Object.entries(modes))
    lines.push(`${mode}\t${JSON.stringify(extractQuotes(text, options))}`)
}
const digest = createHash('sha256').update(lines.join('\n')).digest('hex')
console.log(`${lines.length} outputs, sha256 ${digest}`)
if (values.save !== undefined) writeFileSync(values.save, lines.join('\n'))
if (values.against !== undefined) compare(readFileSync(values.against, 'utf8').split('\n'))

function compare(before: readonly string[]): void {
  const differing = lines.flatMap((line, i) => (line === before[i] ? [] : [i]))
  const [first] = differing
  if (first === undefined && before.length === lines.length) {
    console.log('the same to the byte')
    return
  }
  process.exitCode = 1
  console.log(`${differing.length} of ${lines.length} outputs differ (${before.length} before)`)
  if (first === undefined) return
  const [was = '', is = ''] = [before[first], lines[first]]
  let at = 0
  while (at < is.length && is[at] === was[at]) at++
  const around = (line: string): string => line.slice(Math.max(0, at - 80), at + 80)
  console.log(`output ${first + 1}\n  before: …${around(was)}…\n  now:    …${around(is)}…`)
}
