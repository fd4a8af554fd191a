import { isFirstName } from '../../../language/names.js'
import type { NounKind } from '../../../language/nouns.js'
import type { TypeShares } from '../../entity-types/entity-type.js'
import type { Gender, Mention } from '../../mentions/mention.js'
import { EntityNames } from './entity-names.js'
import { MentionWords } from './mention-words.js'
import { nameWords } from './name-forms.js'

/** A person, organization or thing that mentions refer to; filled in as the text is processed. */
export interface Entity {
  readonly index: number
  /** Distinct names without titles, in order of first use; [] for an unnamed source. */
  readonly names: string[]
  /** Names that occur only in headlines or quotations. */
  readonly weakNames: Set<string>
  /** In text order. */
  readonly mentions: Mention[]
  /** Heads of roles, titles and descriptions: "director", "senator". */
  readonly roles: Set<string>
  readonly titles: Set<string>
  gender: Gender | null
  /** The gender comes from a title, role or pronoun, not only from the first name. */
  genderIsExplicit: boolean
  kind: NounKind | null
  /** Predicted entity types of its names; null if unnamed. */
  types: TypeShares | null
  plural: boolean
  /** The text refers to it as "it". */
  neuter: boolean
  /** What its names tell, once read; see `namesOf`. */
  readNames: EntityNames | null
  /** Words of its mentions, once read; see `wordsOf`. */
  readWords: MentionWords | null
}

/** Full forms of abbreviated titles, so that "the governor" matches "Gov. Christie". */
const TITLE_ABBREVIATED: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  dr: 'doctor',
  prof: 'professor',
  pres: 'president',
  sec: 'secretary',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  cllr: 'councillor',
  del: 'delegate',
  amb: 'ambassador',
  rev: 'reverend',
  lt: 'lieutenant',
  maj: 'major',
  cmdr: 'commander',
  adm: 'admiral',
  pm: 'premier',
  vp: 'vice-president',
  comr: 'commissioner',
}

/** Returns the full form of an abbreviated title, other words unchanged: "gov" → "governor". Expects lower case without dots. */
export const fullTitle = (title: string): string => TITLE_ABBREVIATED[title] ?? title

export function newEntity(index: number): Entity {
  return {
    index,
    names: [],
    weakNames: new Set(),
    mentions: [],
    roles: new Set(),
    titles: new Set(),
    gender: null,
    genderIsExplicit: false,
    kind: null,
    types: null,
    plural: false,
    neuter: false,
    readNames: null,
    readWords: null,
  }
}

/** Returns an entity that can be changed apart from this one. */
export function copyEntity(entity: Entity): Entity {
  return {
    index: entity.index,
    names: [...entity.names],
    weakNames: new Set(entity.weakNames),
    mentions: [...entity.mentions],
    roles: new Set(entity.roles),
    titles: new Set(entity.titles),
    gender: entity.gender,
    genderIsExplicit: entity.genderIsExplicit,
    kind: entity.kind,
    types: entity.types,
    plural: entity.plural,
    neuter: entity.neuter,
    // both are read again when they are needed
    readNames: null,
    readWords: null,
  }
}

/** What the names of an entity tell. */
export function namesOf(entity: Entity): EntityNames {
  const { readNames, names } = entity
  // names are only added
  if (readNames !== null && readNames.lower.length === names.length) return readNames
  const read = new EntityNames(names)
  entity.readNames = read
  return read
}

/** Words of the mentions of an entity in a text. */
export function wordsOf(entity: Entity, text: string): MentionWords {
  entity.readWords ??= new MentionWords(entity.mentions, text)
  return entity.readWords
}

/** Adds a mention and the attributes it reveals about the entity. */
export function addMention(entity: Entity, mention: Mention, weak = false): void {
  entity.mentions.push(mention)
  if (mention.type === 'pronoun') {
    const { head } = mention
    if (head === 'it' || head === 'its' || head === 'itself') entity.neuter = true
    return
  }
  if (mention.name !== null) {
    if (!entity.names.includes(mention.name)) {
      entity.names.push(mention.name)
      if (weak) entity.weakNames.add(mention.name)
    } else if (!weak) entity.weakNames.delete(mention.name)
  }
  for (const title of mention.titles) {
    const full = fullTitle(title)
    entity.titles.add(full)
    entity.roles.add(full)
  }
  for (const { head } of mention.descriptions) entity.roles.add(head)
  if (mention.type === 'nominal' || mention.kind === 'organization') entity.roles.add(mention.head)
  entity.gender ??= mention.gender
  if (mention.kind !== null && (entity.kind === null || mention.titles.length > 0))
    entity.kind = mention.kind
  if (mention.type === 'nominal' && entity.mentions.length === 1) entity.plural = mention.plural
}

/** Returns the name with the most words, the earliest if there are several. */
export function fullestName(entity: Entity): string {
  const strong = entity.names.filter((name) => !entity.weakNames.has(name))
  const names = strong.length > 0 ? strong : entity.names
  // a name that is only a suffix, "V", has no words to count
  let best = names[0] ?? ''
  for (const name of names) if (nameWords(name).length > nameWords(best).length) best = name
  if (strong.length === 0) return best
  for (const name of entity.weakNames) if (completes(name, best)) best = name
  return best
}

/** Returns true if `full` only adds a first name: "Hillary Clinton" in a headline for "Clinton". */
function completes(full: string, short: string): boolean {
  const words = nameWords(full)
  const known = nameWords(short)
  return (
    words.length > known.length &&
    words.length - known.length <= 2 &&
    isFirstName(words[0] ?? '') &&
    known.every((word) => words.includes(word)) &&
    words.at(-1) === known.at(-1)
  )
}
