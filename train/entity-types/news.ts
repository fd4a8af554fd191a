/** Reads annotated news: types of all mentions of the named speakers, and places from the lexicon. */
import type { EntityType } from '../../src/attributor/entity-types/entity-type.js'
import { normaliseName } from '../../src/extraction/normalise-name.js'
import { PLACES } from '../../src/language/names.js'
import { type GoldArticle, readArticles } from '../corpus.js'
import type { TypedText } from './typed-text.js'

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organization',
  group: 'organization',
}

export const readNews = (file: string): TypedText[] =>
  readArticles(file).map((article) => ({ text: article.text, typeOf: typesOfSpeakers(article) }))

/** Tells the types of the names in an annotated article. */
export function typesOfSpeakers({ text, speakers = [] }: GoldArticle): TypedText['typeOf'] {
  const types = new Map<string, EntityType | null>()
  for (const { name, aliases, named, kind } of speakers) {
    const type = named ? TYPES[kind ?? ''] : undefined
    if (!type) continue
    for (const form of new Set([name, ...aliases].map(normaliseName)))
      types.set(form, types.has(form) && types.get(form) !== type ? null : type)
  }
  const told = (form: string): EntityType | null | undefined => types.get(normaliseName(form))
  return (mention) => {
    if (mention.name === null) return null
    const type = told(text.slice(mention.start, mention.end)) ?? told(mention.name)
    if (type !== undefined) return type
    // not the name of a speaker, so the list of places is reliable
    const place = PLACES.has(mention.name.toLowerCase()) && mention.titles.length === 0
    return place && /\b(?:in|from|to|at|near)\s$/.test(text.slice(0, mention.start).slice(-6))
      ? 'place'
      : null
  }
}
