/** The annotated articles, as `bench/README.md` of the corpus describes them. */
import { readFileSync } from 'node:fs'

export type Pair = readonly [start: number, end: number]

export interface GoldAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}
export interface GoldQuoted {
  readonly start: number
  readonly end: number
  readonly attribution: number | null
  readonly speaker?: string | null
}
export interface GoldSpeaker {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly named: boolean
  readonly kind: string
}
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly quoted: readonly GoldQuoted[]
  readonly speakers?: readonly GoldSpeaker[]
}

export function readArticles(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle)
}
