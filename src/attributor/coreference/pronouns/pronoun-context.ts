/** Properties of "he" or "she" that all of its candidate antecedents share. */

import { paragraphOf } from '../../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import { PronounCase, pronounCase } from '../../mentions/pronoun-forms.js'
import { WordClass } from '../../syntax/word-class.js'
import type { Entity } from '../entities/entity.js'

/** Cases of pronouns in the order of `PronounContext.form`. */
export const FORMS = [PronounCase.Nominative, PronounCase.Possessive, PronounCase.Oblique] as const

/**
 * Surroundings of a pronoun, in the order of `PronounContext.where`: its case, or "s" for the source of a quotation; "q" if
 * a quotation is right before it or right after its verb.
 */
export const SURROUNDINGS = ['n', 'p', 'o', 's', 'nq', 'pq', 'oq', 'sq'] as const
const SOURCE = 3
const BESIDE_QUOTE = 4

export interface PronounContext {
  readonly mention: Mention
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Index of its case in `FORMS`. */
  readonly form: number
  /** Index into `SURROUNDINGS`. */
  readonly where: number
  readonly opensParagraph: boolean
  /** Entities named inside the quotations of its paragraph; speakers rarely name themselves. */
  readonly namedInQuotes: ReadonlySet<Entity>
  /** Entities named later in its sentence: "he said of Trump". */
  readonly namedBehind: ReadonlySet<Entity>
}

/** Maximum number of mentions scanned on either side within the paragraph. */
const REACH = 60

export function pronounContext(
  { mentions, itemOf, document, collapsedParagraphs }: AnnotatedDocument,
  mention: Mention,
  isSource: boolean,
  named: ReadonlyMap<number, Entity>,
): PronounContext {
  const paragraph = paragraphOf(document, mention)
  const items = collapsedParagraphs[paragraph]?.items ?? []
  const item = itemOf[mention.firstToken] ?? -1
  const namedInQuotes = new Set<Entity>()
  const namedBehind = new Set<Entity>()
  const look = (index: number): boolean => {
    const other = mentions[index]
    if (
      !other ||
      paragraphOf(document, other) !== paragraph ||
      Math.abs(index - mention.index) > REACH
    )
      return false
    const entity = named.get(other.index)
    if (!entity) return true
    if ((itemOf[other.firstToken] ?? -1) < 0) namedInQuotes.add(entity)
    else if (other.sentence === mention.sentence && index > mention.index && !other.possessive)
      namedBehind.add(entity)
    return true
  }
  for (let i = mention.index - 1; look(i); i--);
  for (let i = mention.index + 1; look(i); i++);
  const form = FORMS.indexOf(pronounCase(mention.head))
  const besideQuote =
    items[item - 1]?.wordClass === WordClass.Quotation ||
    items[item - 2]?.wordClass === WordClass.Quotation
  return {
    mention,
    paragraph,
    form,
    where: (isSource ? SOURCE : form) + (besideQuote ? BESIDE_QUOTE : 0),
    opensParagraph: item === 0,
    namedInQuotes,
    namedBehind,
  }
}
