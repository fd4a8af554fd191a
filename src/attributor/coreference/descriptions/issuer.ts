/** Statements, which are somebody's words: "A statement from the league said", "its statement said". */

import { paragraphOf } from '../../../document/paragraph-of.js'
import { wordSet } from '../../../lexicon/word-set.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import { type Resolution, resolved } from '../entities/resolution.js'
import type { Salience } from '../entities/salience.js'

/** Documents that are nothing but the words of who issues them, unlike a report or a memo. */
const STATEMENTS = wordSet('statement release')
/** Maximum distance to an issuer that the phrase doesn't name, in paragraphs. */
const REACH = 1
const CERTAINTY = 0.8

/** Maximum number of mentions inside the phrase that are looked at. */
const NEAR = 6

/**
 * Returns whose words a statement is: the organization that it names, its possessor, or else the organization last mentioned,
 * if the text has said something of it; null if it is not clear. `named`: entities by name mention.
 */
export function issuerOf(
  { mentions, document }: AnnotatedDocument,
  mention: Mention,
  resolutions: ReadonlyMap<number, Resolution>,
  named: ReadonlyMap<number, Entity>,
  salience: Salience,
): Resolution | null {
  if (!STATEMENTS.has(mention.head) || mention.plural) return null
  for (let i = mention.index + 1; i < mention.index + NEAR; i++) {
    const inside = mentions[i]
    if (!inside || inside.firstToken >= mention.fullEndToken) break
    const entity = named.get(inside.index)
    if (entity?.kind === 'organization') return resolved(entity, CERTAINTY, 'definite')
  }
  for (let i = mention.index - 1; i >= 0 && i > mention.index - 3; i--) {
    const owner = mentions[i] as Mention
    const inside = owner.firstToken >= mention.firstToken && owner.endToken < mention.endToken
    const found = inside && resolutions.get(owner.index)
    if (found) return resolved(found.entity, found.certainty, 'definite')
  }
  if (mention.determiner !== 'the' && mention.determiner !== 'a') return null
  const paragraph = paragraphOf(document, mention)
  for (const p of salience.candidates()) {
    if (paragraph - p.paragraph > REACH) continue
    if (p.entity.kind === 'organization' && p.entity.names.length > 0 && p.subjectParagraph >= 0)
      return resolved(p.entity, CERTAINTY, 'definite')
  }
  return null
}
