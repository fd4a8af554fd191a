/** Training examples for the ranker of speakers: each statement's features for "nobody" and every candidate. */

import { profileOf } from '../../src/assembly/speaker-profile.js'
import { annotate } from '../../src/attributor/annotation/annotate.js'
import type { Entity } from '../../src/attributor/coreference/entities/entity.js'
import { decideStatements } from '../../src/attributor/decide-statements.js'
import { articleFacts, rankingOf } from '../../src/attributor/speaker-assignment/rank-speakers.js'
import { namesOf } from '../../src/models/feature-template.js'
import type { Ranker } from '../../src/models/linear-ranker.js'
import { parseDocument } from '../../src/parser/parse.js'
import { normaliseName } from '../../src/score/names.js'
import type { GoldArticle } from '../corpus.js'
import { type Example, goldFor } from '../source-selection/examples.js'

/** Returns one example per statement whose right answer is among its candidates. */
export function speakerExamplesOf(article: GoldArticle, ranker: Ranker): Example[] {
  const document = parseDocument(article.text)
  const scene = annotate(document)
  const { decisions, resolutions } = decideStatements(scene, ranker, false, [])
  const facts = articleFacts(decisions)
  return decisions.flatMap((decision, at): Example[] => {
    const gold = goldFor(article, decision.choice.place)
    if (!gold) return []
    const { candidates, nobody, features } = rankingOf(scene, facts, decisions, resolutions, at)
    const all = [namesOf(nobody), ...features.map(namesOf)]
    if (gold.attribution === null) return [{ features: all, right: [0] }]
    const speaker = article.speakers?.find(({ id }) => id === gold.speaker)
    if (!speaker || speaker.name === '?') return []
    const forms = new Set([speaker.name, ...speaker.aliases].map(normaliseName))
    const source = article.attributions[gold.attribution]?.source ?? []
    const isRight = (entity: Entity): boolean =>
      forms.has(normaliseName(profileOf(document, entity).name)) ||
      (!speaker.named &&
        entity.mentions.some((m) => source.some(([start, end]) => m.start < end && start < m.end)))
    const right = candidates.flatMap(({ entity }, i) => (isRight(entity) ? [i + 1] : []))
    return right.length > 0 ? [{ features: all, right }] : []
  })
}
