/** Learns a ranker from what was told of mentions: the way of both pronouns and descriptions. */
import { writeFileSync } from 'node:fs'
import type { NamedWeights } from '../src/attributor/weights.js'
import type { Example } from './examples.js'
import { learn } from './learn.js'

export interface ToldTask {
  /** What the examples are, for the report. */
  readonly what: string
  /** The file of weights to write. */
  readonly target: URL
  /** How many articles. */
  readonly articles: number
  /** Examples of an article, where mentions of which nothing was told are chosen for by the weights. */
  readonly examplesOf: (article: number, weights: NamedWeights) => Example[]
}

const OPTIONS = { epochs: 30, rate: 0.05, l2: 1e-3, l1: 1e-3, minCount: 3, orders: 8 }
const UNIT = 0.02
/** The choice for a mention of which nothing was told depends on what was learnt of the others: twice is enough. */
const ROUNDS = 2

/** Writes the weights; with `--folds N` prints how many are right, learnt from the other folds, instead. */
export function learnTold({ what, target, articles, examplesOf }: ToldTask): void {
  const folds = process.argv[3] === '--folds' ? Number(process.argv[4]) : 0
  let weights: NamedWeights = { unit: UNIT, weights: {} }
  let examples: Example[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    examples = Array.from({ length: articles }, (_, i) => examplesOf(i, weights))
    weights = rounded(learn(examples.flat(), OPTIONS))
  }
  const count = examples.flat().length
  if (folds > 0) {
    const right = rightInFolds(examples, folds)
    console.error(`${right} of ${count} right, ${((100 * right) / count).toFixed(1)} %`)
    return
  }
  const rows = Object.entries(weights.weights).sort(([a], [b]) => (a < b ? -1 : 1))
  const body = rows.map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`).join(',\n')
  writeFileSync(target, `{"unit":${UNIT},"weights":{\n${body}\n}}\n`)
  console.error(`${count} ${what}, ${rows.length} weights`)
}

function rounded(learnt: ReadonlyMap<string, number>): NamedWeights {
  const rows = [...learnt]
    .map(([feature, weight]): [string, number] => [feature, Math.round(weight / UNIT)])
    .filter(([, weight]) => weight !== 0)
  return { unit: UNIT, weights: Object.fromEntries(rows) }
}

function rightInFolds(examples: readonly Example[][], folds: number): number {
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const part = (mine: boolean) => examples.filter((_, i) => (i % folds === fold) === mine).flat()
    const learnt = learn(part(false), OPTIONS)
    for (const example of part(true)) if (isRight(example, learnt)) right++
  }
  return right
}

function isRight({ features, right }: Example, learnt: ReadonlyMap<string, number>): boolean {
  const scores = features.map((list) => list.reduce((sum, f) => sum + (learnt.get(f) ?? 0), 0))
  return right.includes(scores.indexOf(Math.max(...scores)))
}
