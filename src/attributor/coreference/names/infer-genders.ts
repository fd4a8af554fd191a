import { firstNameGender } from '../../../language/names.js'
import { nounGender } from '../../../language/nouns.js'
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../../lexicon/people/titles.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Gender, Mention } from '../../mentions/mention.js'
import { type Entity, namesOf } from '../entities/entity.js'

/** Returns the gender indicated by the titles and roles of a name, "Mrs", "chairwoman", "his wife"; null without one. */
function genderTold({ titles, descriptions }: Mention): Gender | null {
  for (const title of titles) {
    const gender = MALE_HONORIFICS.has(title)
      ? 'male'
      : FEMALE_HONORIFICS.has(title)
        ? 'female'
        : nounGender(title)
    if (gender) return gender
  }
  for (const { head } of descriptions) {
    const gender = nounGender(head)
    if (gender) return gender
  }
  return null
}

/**
 * Infers the gender of named entities from titles and relations, otherwise from the first name. A first name counts
 * for little if the article never uses the matching pronoun and names nobody whom its pronouns fit: the name may be unisex or
 * the lexicon wrong.
 */
export function inferGenders(
  { mentions, itemOf }: AnnotatedDocument,
  entities: readonly Entity[],
): void {
  const pronouns = new Set<string>()
  for (const m of mentions)
    if (m.type === 'pronoun' && m.gender && (itemOf[m.firstToken] ?? -1) >= 0)
      pronouns.add(m.gender)
  const guessed: Entity[] = []
  for (const entity of entities) {
    let told: Gender | null = null
    for (const mention of entity.mentions) told ??= genderTold(mention)
    if (told) {
      entity.gender = told
      entity.genderIsExplicit = true
      entity.kind ??= 'person'
      continue
    }
    const described = entity.mentions.some(
      (m) => m.gender !== null && (m.titles.length > 0 || m.descriptions.length > 0),
    )
    if (described) {
      entity.kind ??= 'person'
      continue
    }
    if (!namesOf(entity).areSingle) entity.kind ??= 'person'
    else if (entity.kind !== 'organization') {
      const gender = firstGender(entity.names)
      if (gender) entity.gender = gender
    }
    guessed.push(entity)
  }
  if (pronouns.size === 0) return
  // "she" is not Doug if the article names anybody else
  if (entities.some((entity) => mayBeMeant(entity, pronouns))) return
  for (const entity of guessed)
    if (entity.gender !== null && !pronouns.has(entity.gender)) entity.gender = null
}

const mayBeMeant = ({ kind, gender, names }: Entity, pronouns: ReadonlySet<string>): boolean =>
  kind === 'person' &&
  (gender === null || pronouns.has(gender)) &&
  names.some((name) => /\S\s\S/.test(name))

/** The gender of the first name that has one. */
function firstGender(names: readonly string[]): Gender | null {
  for (const name of names) {
    const gender = firstNameGender(name)
    if (gender) return gender
  }
  return null
}
