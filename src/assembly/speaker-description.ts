/** Role or title of a speaker with a name: what somebody is, then what they were. */

import { type Entity, fullTitle } from '../attributor/coreference/entities/entity.js'
import type { Document } from '../document/document.js'
import { isLowerCase, isUpperCase } from '../document/letters.js'
import { nounKind } from '../language/nouns.js'
import { startsUpper } from '../language/word-form.js'
import { HONORIFICS } from '../lexicon/people/titles.js'

/** Longer descriptions are sentences rather than roles. */
const LONGEST = 120

/** Returns the best description of an entity, as written, without a leading article or possessive; null without one. */
export function describe(document: Document, entity: Entity, name: string): string | null {
  let best = ''
  for (const { descriptions } of entity.mentions) {
    for (const { start, end } of descriptions) {
      const text = roleIn(document.text.slice(start, end))
      if (text === '' || text.length >= LONGEST || isHonorific(text)) continue
      if (isPartOf(name, text) || isMereAdjective(entity, text)) continue
      if (best === '' || isBetter(text, best)) best = text
    }
  }
  return best || null
}

/** "her lawyer" → "lawyer": the possessor is clear only from the sentence. "Radio Corwen's" → "Radio Corwen". */
const roleIn = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:a|an|the|his|her|its|their|my|our|your|whose)(?:\s+|$)/i, '')
    .replace(/['’]s$/, '')

/** Roles that are written as abbreviations of up to three letters. */
const SHORT_ROLE = /^(?:c[a-z]{1,2}o|pm|mp|mep|msp|mla|vp)$/i

/** "Dr.", "SP": a form of address, not a role. */
const isHonorific = (text: string): boolean =>
  text
    .split(' ')
    .every(
      (word) =>
        HONORIFICS.has(word.toLowerCase().replace(/\.$/, '')) ||
        (isInitials(word) && !SHORT_ROLE.test(word)),
    )

/** Up to three capitals, with or without a dot. */
const isInitials = (word: string): boolean => {
  const letters = word.replace(/\.$/, '')
  return letters.length <= 3 && isUpperCase(letters)
}

/** True of the speaker's own name: "Leonard “Squib”" before "Colefax". */
const isPartOf = (name: string, text: string): boolean =>
  name.split(' ').includes(text.split(' ')[0] ?? '') && startsUpper(text)

/** True of "tiny" in "the tiny Halfpenny Press". */
const isMereAdjective = ({ kind }: Entity, text: string): boolean =>
  kind === 'organization' && isLowerCase(text) && nounKind(text) === null

/** A role that somebody no longer has: "former mayor", "Corwen's ex-chief", "retired colonel". */
const FORMER =
  /^(?:\S+['’]s? )?(?:former|formerly|ex-\S+|then(?:-\S+)?|late|onetime|one-time|erstwhile|retired|ousted|deposed)(?: |$)/i

/** True if a description is better than another: current rather than former, or longer. */
function isBetter(text: string, other: string): boolean {
  const [was, otherWas] = [FORMER.test(text), FORMER.test(other)]
  if (was === otherWas) return text.length > other.length
  return was ? isCourtesy(other, text) : !isCourtesy(text, other)
}

/** True of a bare title that only repeats a former office: "Gov." of a "former governor". */
function isCourtesy(title: string, former: string): boolean {
  const words = former.split(' ').map(titleWord)
  return !title.includes(' ') && words.includes(titleWord(title))
}

const titleWord = (word: string): string => fullTitle(word.toLowerCase().replace(/\.$/, ''))
