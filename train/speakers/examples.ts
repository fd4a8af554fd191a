/** Training examples for the ranker of speakers: each statement's features for "nobody" and every candidate. */

import { profileOf } from '../../src/assembly/speaker-profile.js'
import { annotate } from '../../src/attributor/annotation/annotate.js'
import { decideStatements } from '../../src/attributor/decide-statements.js'
import {
  articleFacts,
  featuresOf,
  rankingOf,
} from '../../src/attributor/speaker-assignment/rank-speakers.js'
import type { SpeakerCandidate } from '../../src/attributor/speaker-assignment/speaker-candidates.js'
import type { Document } from '../../src/document/document.js'
import { normaliseName } from '../../src/extraction/normalise-name.js'
import { namesOf } from '../../src/models/feature-template.js'
import type { Ranker } from '../../src/models/linear-ranker.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { GoldArticle, GoldSpeaker, Pair } from '../corpus.js'
import { type Example, goldFor, sourceFit } from '../source-selection/examples.js'

/** Returns one example per annotated statement; `right` is empty if the speaker is not among its candidates. */
export function speakerExamplesOf(article: GoldArticle, ranker: Ranker): Example[] {
  const document = parseDocument(article.text)
  const scene = annotate(document)
  const { decisions, resolutions } = decideStatements(scene, ranker)
  const facts = articleFacts(decisions)
  return decisions.flatMap((decision, at): Example[] => {
    const gold = goldFor(article, decision.choice.place)
    if (!gold) return []
    const ranking = rankingOf(scene, facts, decisions, resolutions, at)
    const right = rightOf(document, article, gold, ranking.candidates)
    if (!right) return []
    return [{ features: [namesOf(ranking.nobody), ...featuresOf(ranking).map(namesOf)], right }]
  })
}

/**
 * Returns which candidates are the annotated speaker, counted from 1, [0] for nobody; null if that is unknown.
 */
export function rightOf(
  document: Document,
  article: GoldArticle,
  gold: GoldArticle['quoted'][number],
  candidates: readonly SpeakerCandidate[],
): number[] | null {
  if (gold.attribution === null) return [0]
  const source = article.attributions[gold.attribution]?.source ?? []
  const speaker = article.speakers?.find(({ id }) => id === gold.speaker)
  if (article.speakers && (!speaker || speaker.name === '?')) return null
  const isRight = speaker
    ? isSpeaker(document, speaker, source)
    : ({ mention }: SpeakerCandidate) =>
        mention !== null && mention.type !== 'pronoun' && sourceFit(mention, source) >= 0.3
  const right = candidates.flatMap((candidate, i) => (isRight(candidate) ? [i + 1] : []))
  // the corpus names the source only: whom a pronoun refers to is unknown
  return speaker || right.length > 0 ? right : null
}

/** Tests whether a candidate is the annotated speaker, as the score does. */
function isSpeaker(
  document: Document,
  speaker: GoldSpeaker,
  source: readonly Pair[],
): (candidate: SpeakerCandidate) => boolean {
  const forms = new Set([speaker.name, ...speaker.aliases].map(normaliseName))
  return ({ entity }) =>
    forms.has(normaliseName(profileOf(document, entity).name)) ||
    (!speaker.named &&
      entity.mentions.some((m) => source.some(([start, end]) => m.start < end && start < m.end)))
}
