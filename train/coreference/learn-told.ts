/** Learns the rankers of coreference from what was told of mentions: of pronouns and of descriptions. */
import { writeFileSync } from 'node:fs'
import type { NamedWeights } from '../../src/models/weights.js'
import type { Example } from '../source-selection/examples.js'
import { learn } from '../source-selection/learn.js'
import type { ToldArticle } from './annotated-mentions.js'

/** Weights of pronouns and of descriptions. */
export type Weights = readonly [NamedWeights, NamedWeights]

export interface ToldTask {
  /** What the examples are, for the report. */
  readonly what: string
  /** The file of weights to write. */
  readonly target: URL
  readonly articles: readonly ToldArticle[]
  /** Examples of an article, where mentions of which nothing was told are chosen for by the weights. */
  readonly examplesOf: (article: ToldArticle, weights: Weights) => Example[]
}

const OPTIONS = { epochs: 30, rate: 0.05, l2: 1e-3, l1: 1e-3, minCount: 3, orders: 8 }
const UNIT = 0.02
/** What is chosen for a mention of which nothing was told depends on what was learnt of the others, of both kinds. */
const ROUNDS = 3
const NONE: NamedWeights = { unit: UNIT, weights: {} }

/** Writes the weights; with `--folds N` prints how many are right, learnt from the other folds, instead. */
export function learnTold(tasks: readonly [ToldTask, ToldTask]): void {
  const at = process.argv.indexOf('--folds')
  const folds = at < 0 ? 0 : Number(process.argv[at + 1])
  const weights: [NamedWeights, NamedWeights] = [NONE, NONE]
  const examples: [Example[][], Example[][]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of [0, 1] as const) {
      examples[i] = tasks[i].articles.map((article) => tasks[i].examplesOf(article, weights))
      weights[i] = rounded(learn(examples[i].flat(), OPTIONS))
    }
  }
  for (const i of [0, 1] as const) {
    const { what, target } = tasks[i]
    const count = examples[i].flat().length
    if (folds > 0) {
      const right = rightInFolds(examples[i], folds)
      console.error(`${right} of ${count} ${what} right, ${((100 * right) / count).toFixed(1)} %`)
      continue
    }
    const rows = Object.entries(weights[i].weights).sort(([a], [b]) => (a < b ? -1 : 1))
    const lines = rows.map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`)
    writeFileSync(target, `{"unit":${UNIT},"weights":{\n${lines.join(',\n')}\n}}\n`)
    console.error(`${count} ${what}, ${rows.length} weights`)
  }
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
