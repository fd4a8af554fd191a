/** Reports: tagged attributions with the mentions of their sources. */

import type { Token } from '../../document/document.js'
import type { TokenRange } from '../../document/token-range.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { trimmedCharacters } from '../annotation/character-range.js'
import { type Entity, newEntity } from '../coreference/entities/entity.js'
import { draftMention } from '../mentions/draft-mention.js'
import type { Mention } from '../mentions/mention.js'
import type { Attribution } from '../report-tagger/labels/link.js'
import type { Tagger } from '../report-tagger/tagger.js'
import { SourceMentions } from './source-mention.js'

/** A tagged attribution and the mention of its source. */
export interface Report {
  readonly attribution: Attribution
  /** Null if the text names no source or the source is not a known mention. */
  readonly mention: Mention | null
}

/** Entity of a mention according to coreference, with the probability that it is right. */
export interface Resolved {
  readonly entity: Entity
  readonly certainty: number
}

/**
 * Tags a document and returns its reports, without those in glued headlines.
 *
 * @param labels what a model says of the tokens, as in `TextReading`
 */
export function readReports(
  scene: AnnotatedDocument,
  tagger: Tagger,
  labels: Float32Array | null = null,
): Report[] {
  const sources = new SourceMentions(scene)
  return tagger(scene, labels)
    .flat()
    .filter(({ content }) => !scene.extraneous.has(sentenceOf(scene, content[0]?.first ?? 0)))
    .map((attribution) => ({
      attribution,
      mention: attribution.source ? sources.find(attribution.source) : null,
    }))
}

const sentenceOf = (scene: AnnotatedDocument, token: number): number =>
  scene.document.tokens[token]?.sentence ?? -1

/** Sources that are not mentions: one entity per wording. */
export class UnknownSources {
  readonly #scene: AnnotatedDocument
  readonly #byText = new Map<string, Entity>()

  constructor(scene: AnnotatedDocument) {
    this.#scene = scene
  }

  entityOf(source: TokenRange): Entity {
    const { document } = this.#scene
    const range = trimmedCharacters(document.tokens, source)
    const key = document.text.slice(range.start, range.end).toLowerCase()
    const known = this.#byText.get(key)
    if (known) return known
    const entity = newEntity(-1)
    entity.mentions.push(asMention(document.tokens, source))
    this.#byText.set(key, entity)
    return entity
  }
}

function asMention(tokens: readonly Token[], source: TokenRange): Mention {
  const { first, end } = source
  const range = trimmedCharacters(tokens, source)
  const last = tokens[end - 1] as Token
  const mention = draftMention(-1, last.sentence, first, end, range.start, range.end)
  mention.head = last.lower
  return mention
}
