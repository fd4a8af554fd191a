import { paragraphOf } from '../../../document/paragraph-of.js'
import { KEPT_UNNAMED } from '../../../lexicon/people/unnamed-sources.js'
import { wordSet } from '../../../lexicon/word-set.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isSubject } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import { type Resolution, resolved } from '../entities/resolution.js'

/** Maximum number of paragraphs between a description in the lead and the name. */
const LEAD = 3

/**
 * Merges a person described in the lead with the one named in the next paragraphs: "A senior nurse told the
 * inquiry … Sister Alison Hartnell, 51, said". Requires a description that is not repeated and a new,
 * sentence-initial name.
 */
export function nameLead(scene: AnnotatedDocument, resolutions: Map<number, Resolution>): void {
  const { mentions, document } = scene
  let introduced: readonly Mention[] | null = null
  let several: ReadonlySet<string> | null = null
  let next = 0
  for (const m of mentions) {
    if (paragraphOf(document, m) > LEAD) return
    const found = resolutions.get(m.index)
    const unnamed =
      m.type === 'nominal' &&
      found &&
      found.entity.names.length === 0 &&
      found.entity.mentions[0] === m
    if (!unnamed || m.kind !== 'person' || m.plural || !isSubject(scene, m)) continue
    if (KEPT_UNNAMED.has(m.head)) continue
    several ??= headsOfSeveral(scene)
    if (several.has(m.head)) continue
    // rarely needed; read before anything is merged
    introduced ??= introductions(scene, resolutions)
    while (next < introduced.length && (introduced[next] as Mention).index <= m.index) next++
    const name = introduced[next]
    const named = name ? resolutions.get(name.index)?.entity : undefined
    if (
      !name ||
      !named ||
      paragraphOf(document, name) - paragraphOf(document, m) > LEAD ||
      paragraphOf(document, name) === paragraphOf(document, m)
    )
      continue
    if (found.entity.gender && named.gender && found.entity.gender !== named.gender) continue
    if (found.entity.mentions.some((x) => x.index > name.index && x.type !== 'pronoun')) continue
    for (const x of found.entity.mentions) resolutions.set(x.index, resolved(named, 0.7, 'lead'))
    // not unshift(...): spreading a long list would overflow the stack
    for (const x of [...found.entity.mentions, ...named.mentions.splice(0)]) named.mentions.push(x)
    for (const role of found.entity.roles) named.roles.add(role)
    // headline and lead may describe the same person differently
    if (paragraphOf(document, m) > 0) return
  }
}

/**
 * Returns the heads of different indefinite descriptions: "said a Tollhaven voter" is not the candidate named next if "a Harbour
 * voter" speaks too.
 */
function headsOfSeveral({ mentions, document: { text } }: AnnotatedDocument): ReadonlySet<string> {
  const first = new Map<string, string>()
  const several = new Set<string>()
  for (const { type, head, determiner, start, end } of mentions) {
    if (type !== 'nominal' || !INDEFINITE.has(determiner ?? '')) continue
    const described = text.slice(start, end)
    const known = first.get(head)
    if (known === undefined) first.set(head, described)
    else if (known !== described) several.add(head)
  }
  return several
}

const INDEFINITE = wordSet('a an another')

/** Returns the sentence-initial names of persons not named before, in text order. */
function introductions(
  scene: AnnotatedDocument,
  resolutions: ReadonlyMap<number, Resolution>,
): Mention[] {
  const firsts = new Map<Entity, Mention | undefined>()
  const found: Mention[] = []
  for (const n of scene.mentions) {
    const entity = n.type === 'name' ? resolutions.get(n.index)?.entity : undefined
    if (entity?.kind !== 'person') continue
    if (!firsts.has(entity))
      firsts.set(
        entity,
        entity.mentions.find((x) => resolutions.has(x.index)),
      )
    if (firsts.get(entity) === n && isSubject(scene, n)) found.push(n)
  }
  return found
}
