/**
 * `npm run bench:indirect -- GOLD.jsonl`: articles per second with and without reported speech, in turns in one process,
 * medians. Measures processor time, which other programs affect little.
 */
import { extractQuotes } from '../../src/indirect.js'
import { acts } from '../../src/lexicon/verbs/acts.js'
import { goldOfArgument } from '../gold.js'

const ROUNDS = 7
const articles = goldOfArgument('npm run bench:indirect -- GOLD.jsonl')

/** Articles per second of processor time. */
function pace(indirect: boolean): number {
  const before = process.cpuUsage()
  for (const { text } of articles) extractQuotes(text, indirect ? { indirect, acts } : {})
  const { user, system } = process.cpuUsage(before)
  return articles.length / ((user + system) / 1e6)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const paces: { readonly without: number; readonly with: number }[] = []
pace(true)
for (let round = 0; round < ROUNDS; round++) paces.push({ without: pace(false), with: pace(true) })
const without = median(paces.map((one) => one.without))
const withIt = median(paces.map((one) => one.with))
const share = median(paces.map((one) => one.with / one.without))
console.log(`${articles.length} articles, ${ROUNDS} rounds, medians`)
console.log(`without --indirect  ${without.toFixed(1)} articles/s`)
console.log(`with --indirect     ${withIt.toFixed(1)} articles/s`)
console.log(`share               ${share.toFixed(2)}`)
