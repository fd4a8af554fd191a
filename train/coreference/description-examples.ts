/** Training examples for the ranker of descriptions: descriptions with annotated referents. */

import { annotate } from '../../src/attributor/annotation/annotate.js'
import {
  type ChooseDescribed,
  featuresOf,
} from '../../src/attributor/coreference/descriptions/choose-referent.js'
import type { Entity } from '../../src/attributor/coreference/entities/entity.js'
import { nameWords } from '../../src/attributor/coreference/entities/name-forms.js'
import type { ChooseAntecedent } from '../../src/attributor/coreference/pronouns/choose-antecedent.js'
import { resolveMentions } from '../../src/attributor/coreference/resolve-mentions.js'
import { namesOf } from '../../src/models/feature-template.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { Example } from '../source-selection/examples.js'
import type { AnnotatedArticle, AnnotatedMention } from './annotated-mentions.js'
import { chosenSources } from './chosen-sources.js'

/**
 * Returns one example per annotated description.
 *
 * @param choose resolves the pronouns
 * @param describe resolves the descriptions without annotation
 */
export function descriptionExamples(
  { text, mentions }: AnnotatedArticle,
  choose: ChooseAntecedent,
  describe: ChooseDescribed,
): Example[] {
  const scene = annotate(parseDocument(text))
  const annotated = new Map(mentions.map((one) => [one.start, one]))
  const examples: Example[] = []
  const describeAnnotated: ChooseDescribed = (mention, candidates) => {
    const answer = annotated.get(mention.start)
    if (!answer) return describe(mention, candidates)
    const fits = candidates.map(({ entity }) => entity !== null && isMeant(entity, answer, text))
    const introduced = candidates.findIndex(({ entity }) => entity === null)
    // the text names the referent only later: no candidate is right
    if (answer.name !== null && !fits.includes(true)) return describe(mention, candidates)
    const right = fits.includes(true) ? fits.flatMap((fit, i) => (fit ? [i] : [])) : [introduced]
    examples.push({
      features: candidates.map((candidate) => namesOf(featuresOf(candidate))),
      right,
    })
    const candidate = candidates[right[0] as number]
    return candidate ? { candidate, certainty: 1 } : describe(mention, candidates)
  }
  resolveMentions(scene, chosenSources(scene), { choose, describe: describeAnnotated })
  return examples
}

export function isMeant(entity: Entity, { name, same }: AnnotatedMention, text: string): boolean {
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
