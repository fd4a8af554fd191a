/** Prefixes that belong to the name they precede: "al-Harthi", "d’Arcy"; "Umm Salma", "Abu Karim". */

import { isUpperAt } from '../document/characters.js'
import { isFirstName } from './names.js'

/** The Arabic article in its assimilated forms, words of descent and the Romance elisions, all with a joining sign. */
const PREFIX = /^(?:(?:al|el|ul|a[dnrs]|ash|adh|bin|bint|ibn|ben|abu|umm?)-|[dl]['’])/

/** True of a word that is a name in spite of its first letter: "al-Harthi", "d’Arcy". */
export function isPrefixedName(text: string): boolean {
  const prefix = PREFIX.exec(text)?.[0]
  return prefix !== undefined && isUpperAt(text, prefix.length)
}

/** Strips an Arabic article: "al-harthi" → "harthi". Expects lower case. */
export const withoutArticle = (lower: string): string => lower.replace(/^(?:al|el)-(?=.{3})/, '')

/**
 * Gender of a person named as a parent or child: "Umm Salma" is the mother of Salma, "bint" precedes a father’s name.
 * Null for other names, "Abu Dhabi" included.
 */
export function kinNameGender(first: string, next: string): 'male' | 'female' | null {
  switch (first) {
    case 'um':
    case 'umm':
    case 'bint':
    case 'binti':
      return 'female'
    case 'ibn':
    case 'bin':
      return 'male'
    case 'abu':
      return isFirstName(next) ? 'male' : null
    default:
      return null
  }
}
