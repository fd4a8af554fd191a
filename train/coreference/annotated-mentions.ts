/** Mentions with annotated referents: annotated by hand in the articles of the corpus, and the sources of our fixtures. */
import { readdirSync, readFileSync } from 'node:fs'
import { type GoldArticle, readArticles } from '../corpus.js'

/** A mention and its referent. */
export interface AnnotatedMention {
  /** Offset of the mention in UTF-16 code units. */
  readonly start: number
  /** Name of the referent, null if the text does not name it. */
  readonly name: string | null
  /** For an unnamed referent: an earlier description, null if there is none. */
  readonly same?: string | null
}

/** An article with its annotated mentions. */
export interface AnnotatedArticle {
  readonly text: string
  readonly mentions: readonly AnnotatedMention[]
}

/** A line of a file. The earlier description is a range, because the words belong to the corpus. */
interface Line {
  readonly id: string
  readonly start: number
  readonly name: string | null
  readonly same?: readonly [start: number, end: number] | null
}

/**
 * Reads the mentions annotated by hand.
 *
 * @param file name of a file in this folder with one `{id, start, name, same}` per line
 * @param corpus path of the annotated articles with those ids
 */
export function readAnnotated(file: string, corpus: string): AnnotatedArticle[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const byId = new Map<string, Line[]>()
  for (const line of lines) {
    const annotated: Line = JSON.parse(line)
    byId.set(annotated.id, [...(byId.get(annotated.id) ?? []), annotated])
  }
  return readArticles(corpus).flatMap(({ id, text }) => {
    const mentions = byId.get(id)?.map(({ start, name, same }): AnnotatedMention => {
      return { start, name, same: same ? text.slice(...same) : null }
    })
    return mentions ? [{ text, mentions }] : []
  })
}

const fixtures = new URL('../../fixtures/', import.meta.url)

interface Gold {
  readonly quoted: readonly { attribution: number | null; speaker: string | null }[]
  readonly attributions: readonly { source: readonly [number, number][] }[]
  readonly speakers: readonly { id: string; name: string; named: boolean }[]
}

/** Reads the sources of our fixtures with their speakers. */
export function readFixtures(): AnnotatedArticle[] {
  return readdirSync(fixtures)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name.replace('.gold.json', '.txt'), fixtures), 'utf8')
      const gold: Gold = JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))
      const mentions = gold.quoted.flatMap(({ attribution, speaker: id }): AnnotatedMention[] => {
        const source = attribution === null ? [] : (gold.attributions[attribution]?.source ?? [])
        const speaker = gold.speakers.find((s) => s.id === id)
        if (!speaker || !source[0]) return []
        const start = source[0][0]
        return [
          speaker.named ? { start, name: speaker.name } : { start, name: null, same: speaker.name },
        ]
      })
      return { text, mentions }
    })
}

/** Returns the sources of annotated articles with their speakers. */
export function annotatedSources(articles: readonly GoldArticle[]): AnnotatedArticle[] {
  return articles.map(({ text, quoted, attributions, speakers = [] }) => {
    const byStart = new Map<number, AnnotatedMention>()
    for (const { attribution, speaker: id } of quoted) {
      const source = attribution === null ? undefined : attributions[attribution]?.source[0]
      const speaker = speakers.find((s) => s.id === id)
      if (!speaker || !source || speaker.name === '?') continue
      const start = source[0]
      byStart.set(
        start,
        speaker.named ? { start, name: speaker.name } : { start, name: null, same: speaker.name },
      )
    }
    return { text, mentions: [...byStart.values()] }
  })
}
