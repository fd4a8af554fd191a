/**
 * Articles annotated by readers who saw no output of the tool. The project keeps ids, offsets, names and a hash of each
 * text; the texts are other publishers' and are read from a corpus file with the same ids.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { GoldArticle, Pair } from '../corpus.js'
import { hashOf, linesOf, textsOf } from './texts.js'

interface AnnotatedSpan {
  readonly start: number
  readonly end: number
  /** Id of the speaker; absent where the marks report no speech. */
  readonly speaker?: string
  /** The form next to the quotation, absent where the passage names nobody. */
  readonly source?: [number, number]
  readonly cue?: [number, number]
  /** Why the marks report no speech: a title, a term, a scare quote. */
  readonly none?: string
}

interface AnnotatedSpeaker {
  readonly id: string
  readonly named: boolean
  readonly kind: string
  readonly name?: string
  /** Where a long description without a name stands in the text. */
  readonly nameAt?: Pair
  /** The first occurrence of each other form. */
  readonly forms?: readonly Pair[]
}

interface AnnotatedArticle {
  readonly id: string
  /** The first 16 hexadecimal digits of the SHA-256 of the text in UTF-8. */
  readonly hash: string
  readonly quoted: readonly AnnotatedSpan[]
  readonly speakers: readonly AnnotatedSpeaker[]
}

/**
 * Joins the annotations in this folder with the texts in `corpora` (JSON Lines with `id` and `text`). Annotations of
 * other corpora are left out.
 *
 * @throws Error if a text is not the one that was annotated
 */
export function readAnnotated(corpora: readonly string[]): GoldArticle[] {
  const texts = textsOf(corpora)
  const folder = new URL('./', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => linesOf(readFileSync(new URL(name, folder), 'utf8')))
    .map((line) => JSON.parse(line) as AnnotatedArticle)
    .filter(({ id }) => texts.has(id))
    .map((article) => toGold(article, texts.get(article.id) as string))
}

function toGold({ id, hash, quoted, speakers }: AnnotatedArticle, text: string): GoldArticle {
  if (hashOf(text) !== hash) throw new Error(`${id}: the text is not the one that was annotated`)
  const attributions: GoldArticle['attributions'] = []
  const spans = quoted.map(({ start, end, speaker = null, source, cue }) => {
    if (speaker === null) return { start, end, attribution: null, speaker }
    attributions.push({
      source: source ? [source] : [],
      cue: cue ? [cue] : [],
      content: [[start, end]],
    })
    return { start, end, attribution: attributions.length - 1, speaker }
  })
  return {
    id,
    text,
    attributions,
    quoted: spans,
    speakers: speakers.map(({ id, named, kind, name, nameAt, forms = [] }) => ({
      id,
      named,
      kind,
      name: name ?? text.slice(...(nameAt as Pair)),
      aliases: forms.map((form) => text.slice(...form)),
    })),
  }
}
