/** Cataphoric pronouns: “…,” she says. ¶ Wren Halloway has never sold a mug. */

import { paragraphOf } from '../../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isSubject } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'

/** Maximum distance to the name, in paragraphs. */
const REACH = 2

/** Number of mentions before a name among which its role is searched. */
const NEAR = 5

/** Resolves a "he" or "she" without antecedent to the first person named after it as a subject. */
export function namedNext(
  scene: AnnotatedDocument,
  mention: Mention,
  named: ReadonlyMap<number, Entity>,
): Entity | null {
  if (!/^(?:he|she)$/.test(mention.head)) return null
  const paragraph = paragraphOf(scene.document, mention)
  for (let i = mention.index + 1; i < scene.mentions.length; i++) {
    const next = scene.mentions[i] as Mention
    if (paragraphOf(scene.document, next) - paragraph > REACH) return null
    const entity = named.get(next.index)
    if (!entity || (scene.itemOf[next.firstToken] ?? -1) < 0) continue
    // "She said Mrs Pell knew": somebody else
    if (next.sentence === mention.sentence || !isSubject(scene, roleOf(scene, next))) continue
    const { kind, names, plural, gender, genderIsExplicit } = entity
    const person = kind === 'person' || (kind === null && names.some((n) => /\S\s\S/.test(n)))
    const other = genderIsExplicit && gender !== null && gender !== mention.gender
    if (person && !plural && !other) return entity
  }
  return null
}

/** Returns the role before a name, "the witness, Ann Pell"; otherwise the name itself. */
function roleOf({ mentions }: AnnotatedDocument, name: Mention): Mention {
  for (let i = name.index - 1; i >= 0 && i > name.index - NEAR; i--) {
    const role = mentions[i] as Mention
    const spans = role.type === 'nominal' && !role.possessive && !role.modifier
    if (spans && role.fullEndToken >= name.endToken && role.endToken < name.firstToken) return role
  }
  return name
}
