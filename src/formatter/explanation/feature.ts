import { marksWords } from './marks.js'
import { readFeature } from './named-parts.js'
import { paragraphWords } from './paragraph.js'
import { placeWords } from './place.js'
import { mentionTerm } from './terms.js'
import { subjectTerm } from './verb.js'

/**
 * A feature of the ranker in words: `w=R|inv:say|6` → "stands behind the quotation after “say”". What it is a feature
 * of, the mention, is the subject that the phrase leaves out. Details that would split one reason into many (how long
 * the quotation is, which kind of description) are left out too.
 *
 * @returns null where it says nothing to a reader
 */
export function featureWords(name: string): string | null {
  const feature = readFeature(name)
  const { key, values } = feature
  const [first = ''] = values
  switch (key) {
    case 'stated':
      return 'the text itself states it: by a label, a signature or “as she put it”'
    case 't':
      return mentionTerm(first)
    case 'head':
      return first === '' ? 'is a name' : `is “${first}”`
    case 'I':
      return first === 'true'
        ? 'is the label before the words'
        : values.includes('last=true')
          ? 'spoke last'
          : 'stands between quotation marks itself'
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

/** `fin=`: whether the mention is the subject of the verb that closes the sentence; "-": none does. */
function closingTerm(subject: string): string | null {
  if (subject === '-') return null
  return `${subject === 'true' ? 'is' : 'somebody else is'} the subject of the verb that closes the sentence`
}

/** `tl=`: whether it tells the sentence that leads to the quotation, and whether it is its subject. */
function leadTerm([tells, leads]: string): string | null {
  if (tells === '1') return 'tells the sentence that leads to the quotation'
  if (leads === '1') return 'is the subject of the sentence that leads to the quotation'
  return 'somebody else is the subject of the sentence that leads to the quotation'
}

/** `sn=`: it owns the noun behind it, "Trump’s claim". */
function ownerTerm([, , noun = '']: readonly string[]): string {
  return /^\p{L}/u.test(noun)
    ? `is the owner of “${noun}”`
    : 'is the owner of a noun such as “claim” or “letter”'
}
