import { marksWords } from './marks.js'
import { readFeature } from './named-parts.js'
import { paragraphWords } from './paragraph.js'
import { placeWords } from './place.js'
import { mentionTerm } from './terms.js'
import { subjectTerm } from './verb.js'

/**
 * Describes a feature of the ranker: `w=R|inv:say|6` → "follows “say” after the quotation". The implied subject of the
 * phrase is the mention. Details that would split one reason into many, such as the length of the quotation or the kind
 * of description, are omitted.
 *
 * @returns null if the feature means nothing to a reader
 */
export function featureWords(name: string): string | null {
  const feature = readFeature(name)
  const { key, values } = feature
  const [first = ''] = values
  switch (key) {
    case 'stated':
      return 'the text itself names the source: a label, a signature or “as she put it”'
    case 'ranked':
      return 'the fast model finds it likely'
    case 'read':
      return readTerms.get(first) ?? null
    case 't':
      return mentionTerm(first)
    case 'head':
      return first === '' ? 'is a name' : `is “${first}”`
    case 'I':
      return first === 'true'
        ? 'is the speaker label before the words'
        : values.includes('last=true')
          ? 'was the last speaker'
          : 'is itself in quotation marks'
    case 'w':
      return placeWords(values)
    case 'P':
      return paragraphWords(values)
    case 's':
      return subjectTerm(values)
    case 'fin':
      return closingTerm(first)
    case 'tl':
      return leadTerm(first)
    case 'sn':
      return ownerTerm(values)
    default:
      return key.startsWith('0') ? marksWords(feature) : null
  }
}

/** `read=`: what the large model says of the mention and of the words. */
const readTerms = new Map([
  ['source', 'the large model takes it for the source next to the quotation'],
  ['name', 'the large model takes it for the name of the speaker'],
  ['quotation', 'the large model takes the words for a quotation'],
  ['nobody', 'the large model takes the words for nobody’s'],
])

/** `fin=`: whether the mention is the subject of the verb that ends the sentence; "-": there is none. */
function closingTerm(subject: string): string | null {
  if (subject === '-') return null
  return `${subject === 'true' ? 'is' : 'another mention is'} the subject of the verb that ends the sentence`
}

/** `tl=`: whether the mention is the source of the sentence that introduces the quotation, and whether it is its subject. */
function leadTerm([isSource, isSubject]: string): string | null {
  if (isSource === '1') return 'is the source of the sentence that introduces the quotation'
  if (isSubject === '1') return 'is the subject of the sentence that introduces the quotation'
  return 'another mention is the subject of the sentence that introduces the quotation'
}

/** `sn=`: the mention is the possessor of the noun after it, "Trump’s claim". */
function ownerTerm([, , noun = '']: readonly string[]): string {
  return /^\p{L}/u.test(noun)
    ? `is the possessor of “${noun}”`
    : 'is the possessor of a noun such as “claim” or “letter”'
}
