/** Pronouns whose antecedents were told, as examples for the ranker of antecedents. */

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
import type { ToldArticle } from './annotated-mentions.js'

const ranker = linearRanker(WEIGHTS)

/** `choose`, `describe`: for the mentions of which nothing was told; those that were are given what was. */
export function antecedentExamples(
  { text, told }: ToldArticle,
  choose: ChooseAntecedent,
  describe: ChooseDescribed,
): Example[] {
  const document = parseDocument(text)
  const scene = annotate(document)
  const sources = new Set<number>()
  for (const { mention } of selectSources(scene, ranker)) if (mention) sources.add(mention.index)
  const wanted = new Map(told.map(({ start, name, same }) => [start, name ?? same]))
  const examples: Example[] = []
  const chooseTold: ChooseAntecedent = (mention, candidates) => {
    const chosen = choose(mention, candidates)
    const name = wanted.get(mention.start)
    if (!name) return chosen
    const fits = candidates.map(({ entity }) => likeness(entity, name, text))
    const best = Math.max(...fits)
    if (best <= 0) return chosen
    const right = fits.flatMap((f, i) => (f === best ? [i] : []))
    examples.push({ features: candidates.map(({ features }) => namesOf(features)), right })
    const entity = candidates[right[0] as number]?.entity
    return entity ? { entity, certainty: 1 } : chosen
  }
  resolveMentions(scene, sources, chooseTold, describe)
  return examples
}

/** How well an entity is the one that was told: its name, a form of it, its description. */
function likeness(entity: Entity, name: string, text: string): number {
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
