/** Annotated articles for training and for the benchmarks. */
import { readFileSync } from 'node:fs'
import type { GoldArticle } from '../src/score/gold.js'
import { parseGold } from '../src/score/json-lines.js'

export type {
  GoldArticle,
  GoldAttribution,
  GoldQuoted,
  GoldSpeaker,
  Pair,
} from '../src/score/gold.js'

/** @throws InputError with the file and line of malformed input */
export function readArticles(file: string): GoldArticle[] {
  return parseGold(readFileSync(file, 'utf8'), file)
}
