/**
 * `npm run bench:pos-tagger -- TEXTS.jsonl TAGS.jsonl [WEIGHTS.json]`: agreement of the part-of-speech tagger with the
 * teacher, by class and for words not in its lexicon, and its speed. `--errors N` prints a sample of N differences.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createWordTagger, type WordsData } from '../../src/pos-tagger/greedy-tagger.js'
import { readLexicon } from '../../src/pos-tagger/tables/hashed-lexicon.js'
import { contractionOf, hostOf, POSSESSIVE_ENDING } from '../../src/pos-tagger/word/contraction.js'
import { normalForm } from '../../src/pos-tagger/word/normal-form.js'
import {
  CLASS_LETTERS,
  MODEL_CLASSES,
  PartOfSpeech,
} from '../../src/pos-tagger/word/part-of-speech.js'
import { readExamples, UNKNOWN } from '../../train/pos-tagger/examples.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
})
const [texts, tags, weights] = positionals
if (!texts || !tags) {
  console.error(
    'usage: npm run bench:pos-tagger -- TEXTS.jsonl TAGS.jsonl [WEIGHTS.json] [--errors N]',
  )
  process.exit(2)
}
const data: WordsData = JSON.parse(
  readFileSync(weights ?? new URL('../../src/pos-tagger/weights.json', import.meta.url), 'utf8'),
)
const tagWords = createWordTagger(data)
const lookup = readLexicon(data.lexicon)
const isKnown = (lower: string): boolean => {
  const stem = normalForm(contractionOf(lower) === POSSESSIVE_ENDING ? hostOf(lower) : lower)
  return [0, 1, 2].some((kind) => lookup(stem, kind) > 0)
}
const examples = readExamples(texts, tags)
const right = new Float64Array(MODEL_CLASSES)
const predicted = new Float64Array(MODEL_CLASSES)
const expected = new Float64Array(MODEL_CLASSES)
const confusions = new Map<string, number>()
const errors: string[] = []
let unknown = 0
let unknownRight = 0
for (const { document, gold } of examples) {
  const classes = tagWords(document)
  document.tokens.forEach(({ lower, text }, i) => {
    const want = gold[i] as number
    if (want === UNKNOWN) return
    const found =
      classes[i] === PartOfSpeech.Possessive ? PartOfSpeech.Determiner : (classes[i] as number)
    expected[want] = (expected[want] as number) + 1
    predicted[found] = (predicted[found] as number) + 1
    const known = isKnown(lower)
    if (!known) unknown++
    if (found === want) {
      right[want] = (right[want] as number) + 1
      if (!known) unknownRight++
      return
    }
    const pair = `${CLASS_LETTERS[want]}>${CLASS_LETTERS[found]}`
    confusions.set(pair, (confusions.get(pair) ?? 0) + 1)
    const around = (from: number, to: number) =>
      document.tokens
        .slice(Math.max(0, from), to)
        .map((token) => token.text)
        .join(' ')
    errors.push(`${pair}  ${around(i - 5, i)} [${text}] ${around(i + 1, i + 5)}`)
  })
}
const sum = (numbers: Float64Array): number => numbers.reduce((a, b) => a + b, 0)
const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(2).padStart(6)
console.log('class  precision  recall  words')
for (let c = 0; c < MODEL_CLASSES; c++) {
  const part = right[c] as number
  console.log(
    `${CLASS_LETTERS[c]}         ${percent(part, predicted[c] as number)}  ${percent(part, expected[c] as number)}  ${expected[c]}`,
  )
}
console.log(`all       ${percent(sum(right), sum(expected))} %  of ${sum(expected)} words`)
console.log(`unknown   ${percent(unknownRight, unknown)} %  of ${unknown} words`)
const top = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 20)
console.log(`teacher>student: ${top.map(([pair, count]) => `${pair} ${count}`).join(', ')}`)
const shown = Number(values.errors)
for (let i = 0; i < shown; i++) {
  const error = errors[Math.floor((i * errors.length) / shown)]
  if (error) console.log(error)
}

const words = sum(expected)
const speeds: number[] = []
for (let turn = 0; turn < 15; turn++) {
  const started = performance.now()
  for (const { document } of examples) tagWords(document)
  speeds.push(words / (performance.now() - started))
}
speeds.sort((a, b) => a - b)
console.log(`${Math.round(speeds[speeds.length >> 1] as number)} thousand words per second, warm`)
const loading: number[] = []
for (let turn = 0; turn < 9; turn++) {
  const started = performance.now()
  createWordTagger(data)
  loading.push(performance.now() - started)
}
console.log(
  `loaded in ${(loading[0] as number).toFixed(1)} ms, warm ${Math.min(...loading).toFixed(1)} ms`,
)
