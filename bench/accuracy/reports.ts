/**
 * `npm run bench:reports -- CORPUS.jsonl … [--large]`: reported speech on publishers other than PolNeAR's. Scores sources, cues and
 * contents of the held-out articles of `train/annotated/reports/`, all acts, per corpus.
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { extractQuotes } from '../../src/indirect.js'
import { acts } from '../../src/lexicon/verbs/acts.js'
import { roles, scoreRole } from '../../src/score/roles.js'
import { readReports } from '../../train/annotated/read-reports.js'

const { positionals: corpora, values } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean', default: false } },
})
if (corpora.length === 0) {
  console.error('usage: npm run bench:reports -- CORPUS.jsonl … [--large]')
  process.exit(2)
}
const model = values.large
  ? (await import('../../packages/large/src/index.js')).loadLargeModel()
  : null

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
for (const corpus of corpora) {
  const articles = readReports('held-out', [corpus]).map(
    (gold) => [gold, extractQuotes(gold.text, { indirect: true, acts, model })] as const,
  )
  if (articles.length === 0) {
    console.error(`${corpus}: has no held-out article`)
    process.exitCode = 1
    continue
  }
  console.log(`${basename(corpus)}, ${articles.length} articles   exact:  P     R    F1   half: F1`)
  for (const role of roles) {
    const { exact, half } = scoreRole(role, articles)
    const cells = [exact.p, exact.r, exact.f1].map(percent).join(' ')
    console.log(`  ${role.padEnd(8)} ${cells}  ${percent(half.f1)}`)
  }
}
