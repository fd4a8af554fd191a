/** `npm run predict -- GOLD.jsonl > PREDICTIONS.jsonl`: an extraction a line, for the corpus' `score.mjs`. */
import { readFileSync } from 'node:fs'
import { extractQuotes } from '../src/index.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run predict -- GOLD.jsonl > PREDICTIONS.jsonl')
  process.exit(2)
}
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (!line) continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  process.stdout.write(`${JSON.stringify(extractQuotes(text, { source: id }))}\n`)
}
