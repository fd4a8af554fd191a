/** Descriptions and names in apposition: "a former colleague, the surgeon Piet Vos". */

import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, WordClass } from '../../syntax/word-class.js'

/** Classes that may follow the apposition; a verb or "and" would indicate a new clause or a list. */
const CLOSES = classSet(
  ',',
  '.',
  ';',
  ':',
  '?',
  '!',
  ')',
  '-',
  '–',
  '—',
  '',
  WordClass.QuotationMark,
)

/** Returns the name in apposition to a description; null if there is none. */
export function namedBeside(
  { mentions, classes }: AnnotatedDocument,
  mention: Mention,
): Mention | null {
  if (mention.type !== 'nominal' || mention.plural || mention.determiner === null) return null
  const { index, fullEndToken, firstToken } = mention
  // “…,” said a former colleague, the surgeon Piet Vos.
  if (mention.kind === 'person' && classes[fullEndToken] === ',') {
    for (let i = index + 1; i < index + 4; i++) {
      const next = mentions[i]
      if (next?.firstToken !== fullEndToken + 1) continue
      const names = next.type === 'name' && next.kind === 'person'
      if (names && /\s/.test(next.name ?? '') && CLOSES.has(after(classes, next))) return next
    }
  }
  // Tim Asquith, the MP for Tweedmouth.
  if (mention.kind !== 'organization' && classes[firstToken - 1] === ',') {
    if (mention.determiner !== 'the') return null
    let i = Math.max(0, index - 4)
    while (i < index && !isNameEnding(mentions[i] as Mention, firstToken - 1)) i++
    const name = i < index ? (mentions[i] as Mention) : null
    if (name?.kind === 'person' && !name.possessive && CLOSES.has(after(classes, mention)))
      return name
  }
  return null
}

const isNameEnding = ({ type, endToken }: Mention, end: number): boolean =>
  endToken === end && type === 'name'

/** Returns the word class after a mention and its "of …" phrase. */
function after(classes: AnnotatedDocument['classes'], { fullEndToken }: Mention): WordClass {
  let at = fullEndToken
  // "of Lund"
  if (classes[at] === WordClass.Preposition) {
    at++
    while (classes[at] === WordClass.Name || classes[at] === WordClass.Determiner) at++
  }
  return classes[at] ?? ''
}
