/** Types and antecedents of the mentions of a text of GUM (Zeldes 2017). */
import type { AnnotatedDocument } from '../../../src/attributor/annotation/annotated-document.js'
import type { Mention } from '../../../src/attributor/mentions/mention.js'
import type { TypedText } from '../../entity-types/typed-text.js'
import { headOf, type MentionGold } from './targets.js'

/** A mention as GUM annotates it. */
export interface GumMention {
  readonly start: number
  readonly end: number
  readonly type: string
  /** Same for all mentions of a referent within a text. */
  readonly entity: number | string
}

const SPEAKERS = new Set(['person', 'organization'])
/** Pronouns whose referent no earlier phrase tells. */
const OTHERS = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'you', 'your', 'myself', 'ourselves'])

export function chainsOf(
  scene: AnnotatedDocument,
  gold: readonly GumMention[],
  typeOf: TypedText['typeOf'],
): MentionGold {
  const starting = grouped(gold, ({ start }) => start)
  // GUM's mentions include all modifiers, ours do not: the shortest one that contains ours
  const goldOf = ({ start, end }: Mention): GumMention | undefined =>
    (starting.get(start) ?? []).filter((one) => one.end >= end).sort((a, b) => a.end - b.end)[0]
  const chains = grouped(
    scene.mentions.filter((mention) => mention.type !== 'pronoun' && goldOf(mention)),
    (mention) => goldOf(mention)?.entity,
  )
  return {
    typeOf,
    antecedentsOf: (mention) => {
      const own = goldOf(mention)
      if (!own || !SPEAKERS.has(own.type) || OTHERS.has(mention.head)) return null
      const chain = (chains.get(own.entity) ?? []).filter(
        ({ start, end }) => end <= mention.start || start >= mention.end,
      )
      const names = chain.filter(({ type }) => type === 'name')
      // a later description is no antecedent
      const meant = names.length > 0 ? names : chain.filter(({ end }) => end <= mention.start)
      return meant.map((one) => headOf(scene, one))
    },
  }
}

function grouped<T, Key>(
  some: readonly T[],
  keyOf: (one: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const one of some) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
