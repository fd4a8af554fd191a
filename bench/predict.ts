/** `npm run predict -- GOLD.jsonl > PREDICTIONS.jsonl`: an extraction a line, for the corpus' `score.mjs`. */
import { extractQuotes } from '../src/index.js'
import { goldOfArgument } from './gold.js'

for (const { id, text } of goldOfArgument('npm run predict -- GOLD.jsonl > PREDICTIONS.jsonl')) {
  process.stdout.write(`${JSON.stringify(extractQuotes(text, { source: id }))}\n`)
}
