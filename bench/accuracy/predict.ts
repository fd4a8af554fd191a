/**
 * `npm run bench:predict -- GOLD.jsonl [--indirect] > PREDICTIONS.jsonl`: one extraction per line, for the `score.mjs` of
 * the corpus. `--indirect` adds reported speech without quotation marks, including attitudes.
 */
import { extractQuotes } from '../../src/indirect.js'
import { acts } from '../../src/lexicon/verbs/acts.js'
import { goldOfArgument } from '../gold.js'

const options = process.argv.includes('--indirect') ? { indirect: true, acts } : {}
const usage = 'npm run bench:predict -- GOLD.jsonl [--indirect] > PREDICTIONS.jsonl'

for (const { id, text } of goldOfArgument(usage)) {
  process.stdout.write(`${JSON.stringify(extractQuotes(text, { source: id, ...options }))}\n`)
}
