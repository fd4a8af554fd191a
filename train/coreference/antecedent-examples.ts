/** Training examples for the ranker of antecedents: pronouns with annotated antecedents. */

import { annotate } from '../../src/attributor/annotation/annotate.js'
import type { ChooseDescribed } from '../../src/attributor/coreference/descriptions/choose-referent.js'
import type { Entity } from '../../src/attributor/coreference/entities/entity.js'
import { nameWords } from '../../src/attributor/coreference/entities/name-forms.js'
import {
  type ChooseAntecedent,
  featuresOf,
} from '../../src/attributor/coreference/pronouns/choose-antecedent.js'
import { resolveMentions } from '../../src/attributor/coreference/resolve-mentions.js'
import { namesOf } from '../../src/models/feature-template.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { Example } from '../source-selection/examples.js'
import type { AnnotatedArticle } from './annotated-mentions.js'
import { chosenSources } from './chosen-sources.js'

/**
 * Returns one example per annotated pronoun.
 *
 * @param choose resolves the pronouns without annotation
 * @param describe resolves the descriptions
 */
export function antecedentExamples(
  { text, mentions }: AnnotatedArticle,
  choose: ChooseAntecedent,
  describe: ChooseDescribed,
): Example[] {
  const scene = annotate(parseDocument(text))
  const annotated = new Map(mentions.map(({ start, name, same }) => [start, name ?? same]))
  const examples: Example[] = []
  const chooseAnnotated: ChooseAntecedent = (mention, candidates) => {
    const chosen = choose(mention, candidates)
    const name = annotated.get(mention.start)
    if (!name) return chosen
    const fits = candidates.map(({ entity }) => likeness(entity, name, text))
    const best = Math.max(...fits)
    if (best <= 0) return chosen
    const right = fits.flatMap((f, i) => (f === best ? [i] : []))
    examples.push({
      features: candidates.map((candidate) => namesOf(featuresOf(candidate))),
      right,
    })
    const entity = candidates[right[0] as number]?.entity
    return entity ? { entity, certainty: 1 } : chosen
  }
  resolveMentions(scene, chosenSources(scene), { choose: chooseAnnotated, describe })
  return examples
}

/** Scores how well an entity matches the annotation: 3 for its name, 2 for a form of it, 1 for its description, else 0. */
export function likeness(entity: Entity, name: string, text: string): number {
  const wanted = nameWords(name).join(' ')
  const forms = entity.names.map((n) => nameWords(n).join(' '))
  if (forms.includes(wanted)) return 3
  if (forms.some((f) => ` ${wanted} `.includes(` ${f} `) || ` ${f} `.includes(` ${wanted} `)))
    return 2
  if (forms.length > 0) return 0
  return entity.mentions.some(
    (m) => m.type === 'nominal' && nameWords(text.slice(m.start, m.end)).join(' ').endsWith(wanted),
  )
    ? 1
    : 0
}
