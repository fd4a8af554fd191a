/** Learns the two rankers of coreference, for pronouns and for descriptions, from annotated mentions. */
import type { NamedWeights } from '../../src/models/weights.js'
import { quantised, writeWeights } from '../named-weights.js'
import type { Example } from '../source-selection/examples.js'
import { learn } from '../source-selection/learn.js'
import type { AnnotatedArticle } from './annotated-mentions.js'

/** Weights for pronouns and for descriptions. */
export type Weights = readonly [NamedWeights, NamedWeights]

/** A ranker to learn. */
export interface RankerTask {
  /** Name of the examples, for the report. */
  readonly what: string
  /** The file of weights to write. */
  readonly target: URL
  readonly articles: readonly AnnotatedArticle[]
  /** Returns the examples of an article; mentions without annotation are resolved with the weights. */
  readonly examplesOf: (article: AnnotatedArticle, weights: Weights) => Example[]
}

const OPTIONS = { epochs: 30, rate: 0.05, l2: 1e-3, l1: 1e-3, minCount: 3, orders: 8 }
const UNIT = 0.02
/** The examples depend on how mentions without annotation are resolved, hence on the weights of both rankers. */
const ROUNDS = 3
const NONE: NamedWeights = { unit: UNIT, weights: {} }

/** Writes the weights; with `--folds N`, prints the accuracy of an N-fold cross-validation instead. */
export function learnRankers(tasks: readonly [RankerTask, RankerTask]): void {
  const at = process.argv.indexOf('--folds')
  const folds = at < 0 ? 0 : Number(process.argv[at + 1])
  const weights: [NamedWeights, NamedWeights] = [NONE, NONE]
  const examples: [Example[][], Example[][]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of [0, 1] as const) {
      examples[i] = tasks[i].articles.map((article) => tasks[i].examplesOf(article, weights))
      weights[i] = quantised(learn(examples[i].flat(), OPTIONS), UNIT)
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
    console.error(`${count} ${what}, ${writeWeights(target, weights[i])} weights`)
  }
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
