/** Entities of the sources of reports, without touching those of the quotations. */
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution } from '../coreference/entities/resolution.js'
import type { NamedEntities } from '../coreference/names/named-entities.js'
import { resolveMentions } from '../coreference/resolve-mentions.js'
import type { Mention } from '../mentions/mention.js'
import type { Report, Resolved } from './report.js'

/**
 * Resolves mentions once more, with the sources of the reports as speakers too. Each entity found is that of the
 * quotations if they share a mention, so that both have one list of speakers; the resolutions of the quotations stay.
 *
 * @param quoting indices of the mentions that quotations have as their source
 * @param known resolutions with these sources alone
 * @param byline the article's authors; null if unknown
 * @param names the names of the text before mentions were resolved; used up
 */
export function resolveSources(
  scene: AnnotatedDocument,
  reports: readonly Report[],
  quoting: ReadonlySet<number>,
  known: ReadonlyMap<number, Resolution>,
  byline: string | null,
  names: NamedEntities | null,
): (mention: Mention) => Resolved | undefined {
  const sources = new Set(quoting)
  for (const { mention } of reports) if (mention) sources.add(mention.index)
  if (sources.size === quoting.size) return (mention) => known.get(mention.index)
  const found = resolveMentions(scene, sources, { byline, names })
  const same = new Map<Entity, Entity>()
  const knownAs = (entity: Entity): Entity => {
    const before = same.get(entity)
    if (before) return before
    const counterpart = mostShared(entity, known) ?? entity
    same.set(entity, counterpart)
    return counterpart
  }
  return ({ index }) => {
    const resolution = found.get(index)
    return resolution && { ...resolution, entity: knownAs(resolution.entity) }
  }
}

/** The known entity that has most of the mentions; the first of several. */
function mostShared(
  { mentions }: Entity,
  known: ReadonlyMap<number, Resolution>,
): Entity | undefined {
  const shares = new Map<Entity, number>()
  for (const { index } of mentions) {
    const entity = known.get(index)?.entity
    if (entity) shares.set(entity, (shares.get(entity) ?? 0) + 1)
  }
  let best: Entity | undefined
  for (const [entity, share] of shares)
    if (share > (best ? (shares.get(best) ?? 0) : 0)) best = entity
  return best
}
