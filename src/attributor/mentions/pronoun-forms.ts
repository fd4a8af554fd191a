/** Gender, number and case of pronouns. */
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

/** Case of a third-person pronoun. The letters are part of the names of trained features. */
export const PronounCase = { Nominative: 'n', Possessive: 'p', Oblique: 'o' } as const
export type PronounCase = (typeof PronounCase)[keyof typeof PronounCase]

/** "he" and "she" are nominative, "his" and "hers" possessive, all others oblique. */
export function pronounCase(pronoun: string): PronounCase {
  if (pronoun === 'he' || pronoun === 'she') return PronounCase.Nominative
  return pronoun === 'his' || pronoun === 'hers' ? PronounCase.Possessive : PronounCase.Oblique
}
