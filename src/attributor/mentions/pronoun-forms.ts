/** What the form of a pronoun tells: gender, number and case. */
import type { Gender } from './mention.js'

export const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
}

export const PLURAL_PRONOUNS = new Set([
  'they',
  'them',
  'their',
  'we',
  'us',
  'our',
  'others',
  'some',
  'many',
  'both',
  'few',
  'several',
  'most',
  'those',
  'these',
  'all',
])

/** The case of a third-person pronoun; a letter, since the names of learnt features hold it. */
export const PronounCase = { Nominative: 'n', Possessive: 'p', Oblique: 'o' } as const
export type PronounCase = (typeof PronounCase)[keyof typeof PronounCase]

/** "he" and "she" are nominative, "his" and "hers" possessive, all others oblique. */
export function pronounCase(pronoun: string): PronounCase {
  if (pronoun === 'he' || pronoun === 'she') return PronounCase.Nominative
  return pronoun === 'his' || pronoun === 'hers' ? PronounCase.Possessive : PronounCase.Oblique
}
