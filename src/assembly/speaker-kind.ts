/** Kind of a speaker in the output: what its names and descriptions say, then what was inferred of the entity. */

import type { Entity } from '../attributor/coreference/entities/entity.js'
import { shareOf } from '../attributor/entity-types/entity-type.js'
import { isBareLetterAt, isUpperAt } from '../document/characters.js'
import { countOf, isEvery } from '../document/letters.js'
import { isFirstName } from '../language/names.js'
import { type NounKind, nounKind } from '../language/nouns.js'
import { startsUpper } from '../language/word-form.js'
import { COMPANY_ENDINGS, COMPANY_NOUNS } from '../lexicon/nouns/companies.js'
import { OFFICE_TITLES } from '../lexicon/people/titles.js'

/** @param name the speaker's name or description in the output */
export function kindOf(entity: Entity, name: string): NounKind {
  if (isCompanyName(name)) return 'organization'
  const told = entity.names.length > 0 ? kindOfNamed(entity, name) : kindOfDescribed(entity, name)
  if (told) return told
  if (entity.kind === 'group' && !entity.plural && entity.names.length > 0) return 'organization'
  if (entity.kind) return entity.kind
  if (entity.plural) return 'group'
  // a name between the two: what it is likelier
  const { types } = entity
  return types &&
    shareOf(types, 'organization') + shareOf(types, 'place') > shareOf(types, 'person')
    ? 'organization'
    : 'person'
}

/** Legal forms that are words or names in other cases: "SE", "SpA". */
const LEGAL_FORM = /^(?:SE|SpA|S\.p\.A\.|NV|N\.V\.|BV|AB|ASA|Oyj|AG|SA|S\.A\.)$/

/** "Mara Foods Ltd", "Vass plc", "Ellerby & Sons", "Harper Holdings". */
export function isCompanyName(name: string): boolean {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !startsUpper(name)) return false
  if (LEGAL_FORM.test(last)) return true
  if (!COMPANY_ENDINGS.has(last.toLowerCase().replace(/\.$/, ''))) return false
  // "the airlines", "Britain's bank": common nouns
  return startsUpper(last) || /^(?:plc|inc|ltd|llc|llp|gmbh)\.?$/.test(last)
}

/** One word with a capital inside, "MetroCorwen", "JPPell", unless it begins as surnames do: "McAllister", "DeSoto". */
const JOINED_WORDS =
  /^(?!(?:Mac|Mc|De|Del|Della|Di|Da|Du|Des|La|Le|Li|Lo|Van|Von|Ver|Fitz|Al|El|Ben|Ap|St|Ó|O)\p{Lu})(\p{Lu}\p{Ll}+|\p{Lu}{2,})\p{Lu}\p{Ll}+$/u

function kindOfNamed(entity: Entity, name: string): NounKind | null {
  // "Nick and Pelagia Pell"
  if (entity.mentions.some(({ type, plural }) => type === 'name' && plural)) return 'group'
  const [first = '', second = ''] = name.toLowerCase().split(' ')
  // "Minister of State"
  if (OFFICE_TITLES.has(first) && /^(?:of|for)$/.test(second)) return 'person'
  if (entity.titles.size > 0 || entity.genderIsExplicit) return null
  // "MaraPell" has only lost its space
  const part = countOf(name, isUpperAt) > 1 ? JOINED_WORDS.exec(name)?.[1] : undefined
  if (part !== undefined && !isFirstName(part.toLowerCase())) return 'organization'
  // "the charity Perros Guía"
  const isBody = entity.mentions.some(({ descriptions }) =>
    descriptions.some(({ head }) => nounKind(head) === 'organization'),
  )
  return isBody && !isFirstName(first) ? 'organization' : null
}

/** "a group of teenagers", not "a group of companies" */
const SEVERAL =
  /^(?:small |large )?(?:group|team|crowd|couple|pair|trio|handful|gang|band|number) of (?:\S+ ){0,3}?(\S+)$/

function kindOfDescribed(entity: Entity, name: string): NounKind | null {
  // "We"
  if (entity.mentions.every(({ type, plural }) => type === 'pronoun' && plural)) return 'group'
  const lower = name.toLowerCase()
  const members = SEVERAL.exec(lower)?.[1]
  if (members !== undefined && isEvery(members, isBareLetterAt) && nounKind(members) === 'group')
    return 'group'
  const words = lower.split(' ')
  const head = words.at(-1) ?? ''
  if (/.makers?$/.test(head) && COMPANY_NOUNS.has(head.replace('-', '').replace(/s$/, '')))
    return 'organization'
  // "Britain's fourth-largest grocer"
  const most = /(?:^|-)(?:largest|biggest)$/.test(words.at(-2) ?? '')
  return most && COMPANY_NOUNS.has(head) ? 'organization' : null
}
