/** Descriptions of which was told whom they stand for, as examples for the ranker of descriptions. */

import { annotate } from '../../src/attributor/annotation/annotate.js'
import type { ChooseDescribed } from '../../src/attributor/coreference/descriptions/choose-referent.js'
import type { Entity } from '../../src/attributor/coreference/entities/entity.js'
import { nameWords } from '../../src/attributor/coreference/entities/name-forms.js'
import type { ChooseAntecedent } from '../../src/attributor/coreference/pronouns/choose-antecedent.js'
import { resolveMentions } from '../../src/attributor/coreference/resolve-mentions.js'
import { selectSources } from '../../src/attributor/source-selection/select-sources.js'
import WEIGHTS from '../../src/attributor/source-selection/weights.json' with { type: 'json' }
import { namesOf } from '../../src/models/feature-template.js'
import { linearRanker } from '../../src/models/linear-ranker.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { Example } from '../source-selection/examples.js'
import type { AnnotatedMention, ToldArticle } from './annotated-mentions.js'

const ranker = linearRanker(WEIGHTS)

/** `choose`, `describe`: for the mentions of which nothing was told; those that were are given what was. */
export function descriptionExamples(
  { text, told }: ToldArticle,
  choose: ChooseAntecedent,
  describe: ChooseDescribed,
): Example[] {
  const scene = annotate(parseDocument(text))
  const sources = new Set<number>()
  for (const { mention } of selectSources(scene, ranker)) if (mention) sources.add(mention.index)
  const wanted = new Map(told.map((t) => [t.start, t]))
  const examples: Example[] = []
  resolveMentions(scene, sources, choose, (mention, candidates) => {
    const answer = wanted.get(mention.start)
    if (!answer) return describe(mention, candidates)
    const fits = candidates.map(({ entity }) => entity !== null && isMeant(entity, answer, text))
    const introduced = candidates.findIndex(({ entity }) => entity === null)
    // somebody named whom the text has not named yet: no candidate is right
    if (answer.name !== null && !fits.includes(true)) return describe(mention, candidates)
    const right = fits.includes(true) ? fits.flatMap((fit, i) => (fit ? [i] : [])) : [introduced]
    examples.push({ features: candidates.map(({ features }) => namesOf(features)), right })
    const candidate = candidates[right[0] as number]
    return candidate ? { candidate, certainty: 1 } : describe(mention, candidates)
  })
  return examples
}

function isMeant(entity: Entity, { name, same }: AnnotatedMention, text: string): boolean {
  if (name !== null) {
    const wanted = ` ${nameWords(name).join(' ')} `
    return entity.names.some((n) => {
      const form = ` ${nameWords(n).join(' ')} `
      return form.includes(wanted) || wanted.includes(form)
    })
  }
  if (!same || entity.names.length > 0) return false
  const wanted = same.toLowerCase().replace(/^(?:the|an?) /, '')
  return entity.mentions.some(
    (m) => m.type === 'nominal' && text.slice(m.start, m.fullEnd).toLowerCase().includes(wanted),
  )
}
