/** What the heads for mentions are to learn: types of names and descriptions, antecedents of pronouns and descriptions. */
import { annotate } from '../../../src/attributor/annotation/annotate.js'
import type { AnnotatedDocument } from '../../../src/attributor/annotation/annotated-document.js'
import type { Entity } from '../../../src/attributor/coreference/entities/entity.js'
import { nameEntities } from '../../../src/attributor/coreference/names/named-entities.js'
import { ENTITY_TYPES, type EntityType } from '../../../src/attributor/entity-types/entity-type.js'
import type { Mention } from '../../../src/attributor/mentions/mention.js'
import type { Range, Token } from '../../../src/document/document.js'
import { parseDocument } from '../../../src/parser/parse.js'
import type { AnnotatedMention } from '../../coreference/annotated-mentions.js'
import { likeness } from '../../coreference/antecedent-examples.js'
import type { Pair } from '../../corpus.js'
import { pointsOf } from '../code-points.js'

/** A mention that has an answer; offsets in code points, half-open. */
export interface MentionTarget {
  readonly s: number
  readonly e: number
  /** Index in ENTITY_TYPES; absent if its type is not known. */
  readonly y?: number
  /** Last words of the phrases it refers to, wherever they stand; [] for none. Absent if that is not known. */
  readonly to?: readonly Pair[]
}

/** Least likeness of an entity that has the name, or a form of it. */
const NAMED = 2
const ARTICLE = /^(?:the|an?) /

/** What is known of the mentions of a text. */
export interface MentionGold {
  readonly typeOf: (mention: Mention) => EntityType | null
  /** Where the phrases stand that a mention refers to; null if that is not known. */
  readonly antecedentsOf: (mention: Mention) => readonly Range[] | null
}

/** @param goldOf tells what is known, once the mentions have been found */
export function mentionTargets(
  text: string,
  goldOf: (scene: AnnotatedDocument) => MentionGold,
): MentionTarget[] {
  const scene = annotate(parseDocument(text))
  const { typeOf, antecedentsOf } = goldOf(scene)
  const points = pointsOf(text)
  const pointed = ({ start, end }: Range): Pair => [points[start] as number, points[end] as number]
  return scene.mentions.flatMap((mention): MentionTarget[] => {
    const type = mention.type === 'pronoun' ? null : typeOf(mention)
    const to = mention.type === 'name' ? null : antecedentsOf(mention)
    if (type === null && to === null) return []
    const [s, e] = pointed(mention)
    return [
      {
        s,
        e,
        ...(type !== null && { y: ENTITY_TYPES.indexOf(type) }),
        ...(to !== null && { to: to.map(pointed) }),
      },
    ]
  })
}

/** The word by which a mention is pointed to: its head, else its last word. */
export function headOf({ document: { tokens } }: AnnotatedDocument, mention: Mention): Range {
  for (let i = mention.endToken - 1; i >= mention.firstToken; i--) {
    const token = tokens[i] as Token
    if (token.lower.startsWith(mention.head)) return token
  }
  return tokens[mention.endToken - 1] as Token
}

/** Antecedents by what was annotated: where the name of the referent stands, or its earlier description. */
export function annotatedAntecedents(
  scene: AnnotatedDocument,
  mentions: readonly AnnotatedMention[],
): MentionGold['antecedentsOf'] {
  const { entities } = nameEntities(scene).clusters
  const { text } = scene.document
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]))
  return (mention) => {
    const told = byStart.get(mention.start)
    if (!told || isInner(scene, mention)) return null
    if (told.name !== null) {
      const meant = namedBy(entities, told.name, text)
      return meant ? meant.mentions.map((one) => headOf(scene, one)) : null
    }
    if (!told.same) return null
    const wanted = told.same.toLowerCase().replace(ARTICLE, '')
    const describes = ({ start, fullEnd }: Mention): boolean =>
      text.slice(start, fullEnd).toLowerCase().includes(wanted)
    const earlier = scene.mentions.filter(
      (one) => one.type === 'nominal' && one.end <= mention.start && describes(one),
    )
    if (earlier.length > 0) return earlier.map((one) => headOf(scene, one))
    // introduced here, or it is not known where
    return mention.type === 'nominal' && describes(mention) ? [] : null
  }
}

/** "the company" in "the company's spokesman", which begins at the same place. */
const isInner = ({ mentions }: AnnotatedDocument, { start, end }: Mention): boolean =>
  mentions.some((other) => other.start === start && other.end > end)

/** The entity with that name, else with a form of it. */
function namedBy(entities: readonly Entity[], name: string, text: string): Entity | null {
  const fits = entities.map((entity) => likeness(entity, name, text))
  const best = Math.max(...fits)
  return best >= NAMED ? (entities[fits.indexOf(best)] as Entity) : null
}
