/**
 * `npm run bench:calibration -- GOLD.jsonl [--large]`: how well confidence is calibrated.
 *
 * Covers every quoted span with a predicted speaker, except those whose speaker the annotators could not identify (as in
 * the score). Prints the accuracy by confidence bin; the expected calibration error (Naeini, Cooper and Hauskrecht, AAAI
 * 2015: the mean difference between confidence and accuracy over ten bins of equal width, weighted by count); and the
 * score at several thresholds of `--min-confidence`.
 */
import { extractQuotes, filterExtraction } from '../../src/index.js'
import { type JudgedAttribution, judgeQuoted } from '../../src/score/quoted.js'
import { percent } from '../../src/score/report.js'
import { score } from '../../src/score/score.js'
import { goldOfArgument } from '../gold.js'

const BINS = 10
const THRESHOLDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95]

const golds = goldOfArgument('npm run bench:calibration -- GOLD.jsonl [--large]')
const model = process.argv.includes('--large')
  ? (await import('../../packages/large/src/index.js')).loadLargeModel()
  : null
const predictions = golds.map(({ id, text }) => extractQuotes(text, { source: id, model }))
const attributions = predictions.flatMap((prediction, index) => {
  const gold = golds[index]
  return gold ? judgeQuoted(gold, prediction).attributions : []
})

const bins: JudgedAttribution[][] = Array.from({ length: BINS }, () => [])
for (const one of attributions)
  bins[Math.min(BINS - 1, Math.floor(one.confidence * BINS))]?.push(one)

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
let error = 0
console.log('confidence   count    mean   right')
bins.forEach((bin, index) => {
  const confidence = mean(bin.map((one) => one.confidence))
  const right = mean(bin.map((one) => Number(one.right)))
  if (bin.length > 0) error += (bin.length / attributions.length) * Math.abs(confidence - right)
  const range = `${(index / BINS).toFixed(1)}–${((index + 1) / BINS).toFixed(1)}`
  const count = String(bin.length).padStart(9)
  console.log(`${range}    ${count}   ${percent(confidence)}   ${percent(right)}`)
})
console.log(`expected calibration error ${error.toFixed(3)} over ${attributions.length} spans\n`)

console.log('--min-confidence   right speaker: P      R     F1')
for (const minConfidence of THRESHOLDS) {
  const kept = predictions.map((prediction) => filterExtraction(prediction, { minConfidence }))
  const { p, r, f1 } = score(golds, kept).quoted.speaker
  const figures = `${percent(p)}  ${percent(r)}  ${percent(f1)}`
  console.log(`${minConfidence.toFixed(2)}                          ${figures}`)
}
