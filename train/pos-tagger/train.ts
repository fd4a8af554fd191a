/**
 * `npm run train:pos-tagger -- TEXTS.jsonl TAGS.jsonl [TEXTS.jsonl TAGS.jsonl]…`: learns the part-of-speech tagger and
 * writes `src/pos-tagger/weights.json`, in about four minutes. Deterministic. `train/pos-tagger/teacher/tag` creates the tags.
 *
 * The weights in the package were learnt from the training articles and the output of `train/pos-tagger/teacher/wordnet.ts`.
 */
import { writeFileSync } from 'node:fs'
import { learnWords } from './data.js'
import { type Example, readExamples } from './examples.js'

const files = process.argv.slice(2)
if (files.length < 2 || files.length % 2 > 0) {
  console.error(
    'usage: npm run train:pos-tagger -- TEXTS.jsonl TAGS.jsonl [TEXTS.jsonl TAGS.jsonl]…',
  )
  process.exit(2)
}
const examples: Example[] = []
for (let i = 0; i < files.length; i += 2)
  examples.push(...readExamples(files[i] as string, files[i + 1] as string))
const started = performance.now()
const data = learnWords(
  examples,
  {
    endings: { bits: 16, weights: 15_000 },
    context: { bits: 18, weights: 80_000 },
    epochs: [5, 6],
    turns: 3,
  },
  (line) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${line}`),
)
writeFileSync(
  new URL('../../src/pos-tagger/weights.json', import.meta.url),
  `${JSON.stringify(data)}\n`,
)
