/** What the form of a pronoun tells: gender and number. */
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
