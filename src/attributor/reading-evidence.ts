/** Evidence for a speaker that a model helped to choose. */
import type { Entity } from './coreference/entities/entity.js'
import type { Mention } from './mentions/mention.js'
import type { Evidence, Ranked } from './source-selection/source-choice.js'
import { contributionsOf, type JointRanking } from './speaker-assignment/read-again.js'
import type { SpeakerCandidate } from './speaker-assignment/speaker-candidates.js'

const MOST_CANDIDATES = 5

/**
 * Returns the candidates with the probabilities that decided, and what ranker, model and features of the mention contributed.
 *
 * @param entity the speaker; null for nobody
 * @param first evidence of source selection, if the speaker is whom it chose
 */
export function readingEvidence(
  ranking: JointRanking,
  entity: Entity | null,
  first: Evidence | undefined,
): Evidence {
  const { candidates, probabilities } = ranking
  const considered = candidates.flatMap((candidate, i): Ranked[] => {
    const mention = mentionOf(candidate)
    return mention ? [{ mention, probability: probabilities[i + 1] as number }] : []
  })
  const chosen = entity && candidates.findIndex((candidate) => candidate.entity === entity)
  const { ranked, source, name, nobody } = contributionsOf(ranking, chosen)
  const features = [
    { name: 'ranked', weight: ranked },
    { name: 'read=source', weight: source },
    { name: 'read=name', weight: name },
    // what speaks for a quotation speaks against nobody
    entity ? { name: 'read=quotation', weight: -nobody } : { name: 'read=nobody', weight: nobody },
  ].map((feature) => ({ ...feature, weight: Math.round(feature.weight * 100) / 100 }))
  return {
    candidates: considered.sort((a, b) => b.probability - a.probability).slice(0, MOST_CANDIDATES),
    features: [...features, ...(first?.features ?? [])]
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }
}

/**
 * A mention that stands for a candidate: its likeliest mention, unless that is taken for another's ("he"), then the last
 * before the quotation, or the first of all.
 */
const mentionOf = ({ mention, resolved, last, entity }: SpeakerCandidate): Mention | null =>
  (resolved ? mention : null) ?? last ?? mention ?? entity.mentions[0] ?? null
