/** Verbs that their position tells apart from nouns and participles. */

import type { Sentence, Token } from '../../document/document.js'
import { nounKind } from '../../language/nouns.js'
import { hasTrait, Trait } from '../../language/word-traits.js'
import { closedClassOf } from './closed-class.js'
import { classSet, WordClass } from './word-class.js'

/** Classes of a subject that is a noun phrase. */
const SUBJECT = classSet(
  WordClass.Determiner,
  WordClass.Possessive,
  WordClass.Number,
  WordClass.Name,
  WordClass.Noun,
)

/**
 * Tests whether a word classed as a noun is a reporting verb whose subject and quotation make up its clause: “…,” the report
 * states. Another added: “…”
 *
 * @param classes of the tokens before it
 */
export function isCueByPosition(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
  { firstToken, endToken }: Sentence,
  ownClass: WordClass,
): boolean {
  const token = tokens[i] as Token
  if (
    ownClass !== WordClass.Noun ||
    !hasTrait(token, Trait.Reports) ||
    hasTrait(token, Trait.Upper)
  )
    return false
  if (!/[^s]s$|ed$/.test(token.lower) || i === firstToken || !SUBJECT.has(classes[i - 1]))
    return false
  const closes = i + 1 >= endToken || /^[.,;]/.test((tokens[i + 1] as Token).text)
  const leads = tokens[i + 1]?.text === ':' && tokens[i + 2]?.kind === 'mark'
  if (!closes && !leads) return false
  let before = i - 1
  while (before >= firstToken && SUBJECT.has(classes[before])) before--
  return leads ? before < firstToken : endsQuotation(tokens, before)
}

/** True of the last sign of a quotation that goes on outside its marks: “…,” or “…?” or ‘…’, */
function endsQuotation(tokens: readonly Token[], at: number): boolean {
  const [last, previous] = [tokens[at], tokens[at - 1]]
  return last?.kind === 'mark'
    ? /^[,?!—–-]/.test(previous?.text ?? '')
    : last?.text === ',' && previous?.kind === 'mark'
}

/** Classes that follow a verb with a name as its subject: "Scott bristles at", "Pell left his". */
const AFTER_VERB = classSet(
  WordClass.Determiner,
  WordClass.Preposition,
  WordClass.Possessive,
  WordClass.Pronoun,
  WordClass.Relative,
)

/** True of a verb after its subject, not a known noun or a modifier: "Scott bristles at", "Omar Vassallo left." */
export function isThirdPerson(lower: string, next: Token | undefined): boolean {
  const closes =
    next === undefined || next.kind !== 'word' || AFTER_VERB.has(closedClassOf(next) ?? '')
  return closes && next?.kind !== 'mark' && /[^s]s$|ed$/.test(lower) && nounKind(lower) === null
}
