/** A tagged attribution in characters: what is reported, by which words, and whose words they are. */

import type { Range, Token } from '../../document/document.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import { newEntity } from '../coreference/entities/entity.js'
import type { Mention } from '../mentions/mention.js'
import type { Attribution } from '../report-tagger/labels/link.js'
import type { Tagger } from '../report-tagger/tagger.js'
import { SourceMentions } from './source-mention.js'

export interface Report {
  readonly attribution: Attribution
  /** Null where the text names no source, or names it by no phrase that is known as a mention. */
  readonly mention: Mention | null
}

/** Who a mention is, as the coreference found it. */
export interface Resolved {
  readonly entity: Entity
  readonly certainty: number
}

export function readReports(scene: AnnotatedDocument, tagger: Tagger): Report[] {
  const sources = new SourceMentions(scene)
  return tagger(scene)
    .flat()
    .filter(({ content }) => !scene.gluedHeadlines.has(sentenceOf(scene, content[0]?.first ?? 0)))
    .map((attribution) => ({
      attribution,
      mention: attribution.source ? sources.find(attribution.source) : null,
    }))
}

const sentenceOf = (scene: AnnotatedDocument, token: number): number =>
  scene.document.tokens[token]?.sentence ?? -1

/** Sources that no mention stands for, one entity for each wording. */
export class UnknownSources {
  readonly #scene: AnnotatedDocument
  readonly #byText = new Map<string, Entity>()

  constructor(scene: AnnotatedDocument) {
    this.#scene = scene
  }

  entityOf({ first, end }: { readonly first: number; readonly end: number }): Entity {
    const { document } = this.#scene
    const range = rangeOf(document.tokens, first, end)
    const key = document.text.slice(range.start, range.end).toLowerCase()
    const known = this.#byText.get(key)
    if (known) return known
    const entity = newEntity(-1)
    entity.mentions.push(asMention(document.tokens, first, end))
    this.#byText.set(key, entity)
    return entity
  }
}

/** The characters of some tokens, punctuation at both ends left out where anything else is there: "said:" → "said". */
export function rangeOf(tokens: readonly Token[], first: number, end: number): Range {
  const isWord = (i: number): boolean => /^(?:word|number)$/.test(tokens[i]?.kind ?? '')
  let from = first
  let to = end
  while (from < to && !isWord(from)) from++
  while (to > from && !isWord(to - 1)) to--
  if (from === to) {
    from = first
    to = end
  }
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}

function asMention(tokens: readonly Token[], first: number, end: number): Mention {
  const range = rangeOf(tokens, first, end)
  const last = tokens[end - 1] as Token
  return {
    ...range,
    index: -1,
    type: 'nominal',
    firstToken: first,
    endToken: end,
    sentence: last.sentence,
    head: last.lower,
    name: null,
    titles: [],
    descriptions: [],
    determiner: null,
    plural: false,
    gender: null,
    kind: null,
    possessive: false,
    modifier: false,
    ofEnd: range.end,
    fullEnd: range.end,
    fullEndToken: end,
  }
}
