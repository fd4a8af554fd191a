/** Learns the weights of source selection from annotated articles and variants of them. */
import type { NamedWeights } from '../../src/models/weights.js'
import type { GoldArticle } from '../corpus.js'
import { quantised } from '../named-weights.js'
import { examplesOf } from './examples.js'
import { learn } from './learn.js'
import { withOneParagraph, withOuterPunctuation, withShortParagraphs } from './variants.js'

/**
 * @param articles the corpus that came annotated
 * @param annotated the articles that `train/annotated` annotates
 */
export function learnSources(
  articles: readonly GoldArticle[],
  annotated: readonly GoldArticle[],
): NamedWeights {
  const examples = [
    ...articles.flatMap(examplesOf),
    ...articles.map(withOuterPunctuation).flatMap(examplesOf),
    ...articles.map(withShortParagraphs).flatMap(examplesOf),
    ...articles.map(withOneParagraph).flatMap(examplesOf),
    ...annotated.flatMap(examplesOf),
    ...annotated.map(withOneParagraph).flatMap(examplesOf),
  ]
  const learnt = learn(examples, {
    epochs: 5,
    rate: 0.08,
    l2: 1e-4,
    l1: 2e-2,
    minCount: 8,
    orders: 3,
  })
  return quantised(learnt, 0.02, 2)
}
