/**
 * `npm run bench:speed [-- ARTICLES.jsonl] [--turns 20]`: start-up, throughput, memory and size of the build in dist/,
 * compared with Node itself, compromise and wink-nlp in one run. Prints the report and writes docs/performance.md. ARTICLES
 * has one object with a "text" per line; the default is our own articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { articlesOf } from '../articles.js'
import { packageSize } from './package-size.js'
import { binary, peakOf, timeOf } from './processes.js'
import { describeSpeed } from './speed-report.js'
import { throughputOf, wordsOf } from './throughput.js'
import { inTurns } from './turns.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { turns: { type: 'string', default: '20' } },
})
const turns = Number(values.turns)
const file = positionals[0]
const texts = articlesOf(file)
const article = fileURLToPath(new URL('../../fixtures/oslo-nato-ministers.txt', import.meta.url))

const commands: Readonly<Record<string, readonly string[]>> = {
  '`node -e 0`': ['-e', '0'],
  'importing compromise': ['--input-type=module', '-e', 'import "compromise"'],
  '`quote-extract --help`': [binary, '--help'],
  '`quote-extract article.txt`': [binary, article],
  '`quote-extract --indirect article.txt`': [binary, '--indirect', article],
}
const each = (measure: (args: readonly string[]) => number): Record<string, () => number> =>
  Object.fromEntries(Object.entries(commands).map(([name, args]) => [name, () => measure(args)]))

const report = describeSpeed({
  articles: file === undefined ? 'our own' : basename(file),
  count: texts.length,
  words: wordsOf(texts),
  startUp: await inTurns(each(timeOf), turns),
  throughput: await inTurns(throughputOf(texts), Math.max(3, Math.round(turns / 2))),
  memory: await inTurns(each(peakOf), 5),
  size: packageSize(3),
})
const page = new URL('../../docs/performance.md', import.meta.url)
// measured by bench:verify
const [kept = ''] = /\n## Verification\n.*?(?=\n## )/s.exec(readFileSync(page, 'utf8')) ?? []
writeFileSync(
  page,
  report.replace('\n## Notes\n', () => `${kept}\n## Notes\n`),
)
console.log(report)
