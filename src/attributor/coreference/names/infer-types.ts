/** Infers the kinds of named entities from their titles, otherwise from the predicted types of all their mentions. */

import type { Token } from '../../../document/document.js'
import { nounKind } from '../../../language/nouns.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { combineTypes } from '../../entity-types/combine-types.js'
import { shareOf } from '../../entity-types/entity-type.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'

/** Minimum person probability for an antecedent of "he" or "she". */
const LEAST_PERSON = 0.12
/** Person probability that overrides the lexicons. */
const SURE_PERSON = 0.9

/** Words inside the names of organizations. */
const JOINED = / (?:of|for|&|to|on|against) /

/** True of the complement in "economists at Gull Marten": an employer, though two unknown words look like a person. */
function isWorkplace(tokens: readonly Token[], { firstToken }: Mention): boolean {
  if (tokens[firstToken - 1]?.lower !== 'at') return false
  const kind = nounKind(tokens[firstToken - 2]?.lower ?? '')
  return kind === 'person' || kind === 'group'
}

export function inferTypes(
  { typesOf, document, readings }: AnnotatedDocument,
  entities: readonly Entity[],
): void {
  for (const entity of entities) {
    // a title or relation already decides: "Mr Pell", "his wife"
    if (entity.mentions.length === 0 || entity.titles.size > 0 || entity.genderIsExplicit) continue
    entity.types = combineTypes(typesOf, entity.mentions, readings)
    const person = Math.min(
      shareOf(entity.types, 'person'),
      // a model that reads the text takes persons away, but makes none
      readings ? shareOf(combineTypes(typesOf, entity.mentions), 'person') : 1,
    )
    if (
      person <= SURE_PERSON &&
      entity.mentions.some((mention) => isWorkplace(document.tokens, mention))
    ) {
      entity.kind = 'organization'
      continue
    }
    if (entity.kind === null || entity.kind === 'person') {
      if (person < LEAST_PERSON) entity.kind = 'organization'
      // two words that are in no lexicon: the kind was only a guess
      else if (person < 0.5 && !entity.mentions.some(({ kind }) => kind === 'person'))
        entity.kind = null
    }
    if (person <= SURE_PERSON || (entity.kind !== null && entity.kind !== 'organization')) continue
    if (!entity.names.some((name) => JOINED.test(name))) entity.kind = 'person'
  }
}
