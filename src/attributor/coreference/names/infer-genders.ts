import { firstNameGender } from '../../../language/names.js'
import { nounGender } from '../../../language/nouns.js'
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../../lexicon/people/titles.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { Gender, Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'

/** Returns the genders indicated by the titles and roles of a name: "Mrs", "chairwoman", "his wife". */
function genderTold({ titles, descriptions }: Mention): Gender[] {
  for (const title of titles) {
    const gender = MALE_HONORIFICS.has(title)
      ? 'male'
      : FEMALE_HONORIFICS.has(title)
        ? 'female'
        : nounGender(title)
    if (gender) return [gender]
  }
  for (const { head } of descriptions) {
    const gender = nounGender(head)
    if (gender) return [gender]
  }
  return []
}

/**
 * Infers the gender of named entities from titles and relations, otherwise from the first name. A first name counts
 * for little if the article never uses the matching pronoun: the name may be unisex or the lexicon wrong.
 */
export function inferGenders(
  { mentions, itemOf }: AnnotatedDocument,
  entities: readonly Entity[],
): void {
  const pronouns = new Set<string>()
  for (const m of mentions)
    if (m.type === 'pronoun' && m.gender && (itemOf[m.firstToken] ?? -1) >= 0)
      pronouns.add(m.gender)
  for (const entity of entities) {
    const told = entity.mentions.flatMap(genderTold)
    if (told[0]) {
      entity.gender = told[0]
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
    const name = entity.names
      .map((n) => n.split(/\s+/)[0] ?? '')
      .find((first) => firstNameGender(first) !== null)
    const single = entity.names.every((n) => !/\s/.test(n))
    if (single && name && entity.kind !== 'organization') entity.gender = firstNameGender(name)
    if (entity.kind === null && entity.names.some((n) => /\s/.test(n))) entity.kind = 'person'
    if (entity.gender !== null && pronouns.size > 0 && !pronouns.has(entity.gender))
      entity.gender = null
  }
}
