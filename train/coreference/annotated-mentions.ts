/** What was told by hand of mentions in the articles of the corpus, and what our fixtures tell of their sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { type GoldArticle, readArticles } from '../corpus.js'

/** Whom a mention stands for. */
export interface AnnotatedMention {
  /** Offset of the mention. */
  readonly start: number
  /** Null: somebody without a name. */
  readonly name: string | null
  /** Of somebody without a name: an earlier description; null where there is none. */
  readonly same?: string | null
}

export interface ToldArticle {
  readonly text: string
  readonly told: readonly AnnotatedMention[]
}

/** A line of a file: the earlier description by its place, since the words are the corpus'. */
interface Line {
  readonly id: string
  readonly start: number
  readonly name: string | null
  readonly same?: readonly [start: number, end: number] | null
}

/** `file`: in this folder, an `{id, start, name, same}` a line. `corpus`: the articles with those ids. */
export function readTold(file: string, corpus: string): ToldArticle[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const byId = new Map<string, Line[]>()
  for (const line of lines) {
    const told: Line = JSON.parse(line)
    byId.set(told.id, [...(byId.get(told.id) ?? []), told])
  }
  return readArticles(corpus).flatMap(({ id, text }) => {
    const told = byId.get(id)?.map(({ start, name, same }): AnnotatedMention => {
      return { start, name, same: same ? text.slice(...same) : null }
    })
    return told ? [{ text, told }] : []
  })
}

const fixtures = new URL('../../fixtures/', import.meta.url)

interface Gold {
  readonly quoted: readonly { attribution: number | null; speaker: string | null }[]
  readonly attributions: readonly { source: readonly [number, number][] }[]
  readonly speakers: readonly { id: string; name: string; named: boolean }[]
}

/** The sources of our fixtures with their speakers. */
export function readFixtures(): ToldArticle[] {
  return readdirSync(fixtures)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name.replace('.gold.json', '.txt'), fixtures), 'utf8')
      const gold: Gold = JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))
      const told = gold.quoted.flatMap(({ attribution, speaker: id }): AnnotatedMention[] => {
        const source = attribution === null ? [] : (gold.attributions[attribution]?.source ?? [])
        const speaker = gold.speakers.find((s) => s.id === id)
        if (!speaker || !source[0]) return []
        const start = source[0][0]
        return [
          speaker.named ? { start, name: speaker.name } : { start, name: null, same: speaker.name },
        ]
      })
      return { text, told }
    })
}

/** The sources of annotated articles with their speakers. */
export function toldOf(articles: readonly GoldArticle[]): ToldArticle[] {
  return articles.map(({ text, quoted, attributions, speakers = [] }) => {
    const told = new Map<number, AnnotatedMention>()
    for (const { attribution, speaker: id } of quoted) {
      const source = attribution === null ? undefined : attributions[attribution]?.source[0]
      const speaker = speakers.find((s) => s.id === id)
      if (!speaker || !source || speaker.name === '?') continue
      const start = source[0]
      told.set(
        start,
        speaker.named ? { start, name: speaker.name } : { start, name: null, same: speaker.name },
      )
    }
    return { text, told: [...told.values()] }
  })
}
