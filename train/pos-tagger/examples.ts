/** Training examples: texts with the teacher's tags, converted to classes of our tokens. */
import { readFileSync } from 'node:fs'
import type { Document, Token } from '../../src/document/document.js'
import { parseDocument } from '../../src/parser/parse.js'
import { normalForm } from '../../src/pos-tagger/word/normal-form.js'
import { PART_OF_SPEECH_GLOSSARY, PartOfSpeech } from '../../src/pos-tagger/word/part-of-speech.js'
import { corrected } from './corrections.js'

export interface Example {
  readonly document: Document
  /** Class of each token; `UNKNOWN` for punctuation and where the teacher has no word. */
  readonly gold: Uint8Array
  /** Indices of the sentences to learn from. */
  readonly sentences: readonly number[]
}

export const UNKNOWN = 255

/** Classes by Penn Treebank tag; the model treats possessives as determiners. */
const CODES: ReadonlyMap<string, number> = new Map([
  ...PART_OF_SPEECH_GLOSSARY.flatMap(({ tags }, code) =>
    tags.map((tag): [string, number] => [tag, code]),
  ),
  ['PRP$', PartOfSpeech.Determiner],
])

/** "£190m", "21p", "9pm": the teacher splits these differently. */
const AMOUNT = /^(?:[$£€¥₹].*\d.*|\d[\d.,]*(?:p|c|m|k|bn|tn|am|pm))$/
const NUMBER = PartOfSpeech.Number

const classOf = (tag: string): number => CODES.get(tag) ?? PartOfSpeech.Other

/** Reads JSON Lines files of {"id", "text"} and {"id", "tags"}; `tags` is "0 DT 4 NN …". */
export function readExamples(texts: string, tags: string): Example[] {
  const lines = (file: string) => readFileSync(file, 'utf8').trim().split('\n')
  const labels = new Map(
    lines(tags).map((line): [string, string] => {
      const { id, tags } = JSON.parse(line)
      return [id, tags]
    }),
  )
  return lines(texts).map((line) => {
    const { id, text } = JSON.parse(line)
    const found = labels.get(id)
    if (found === undefined) throw new Error(`${tags}: no line for id "${id}"`)
    const document = parseDocument(text)
    const sentences = document.sentences.map((_, index) => index)
    return { document, gold: corrected(document, alignTags(document, found.split(' '))), sentences }
  })
}

/** Returns, for each token, the class of the first of the teacher's words that starts inside it. */
function alignTags({ tokens }: Document, tags: readonly string[]): Uint8Array {
  const gold = new Uint8Array(tokens.length).fill(UNKNOWN)
  let next = 0
  tokens.forEach(({ kind, start, end, lower }: Token, at) => {
    if (kind !== 'word' && kind !== 'number') return
    if (kind === 'number' || AMOUNT.test(lower) || normalForm(lower) === 'eleven') {
      gold[at] = NUMBER
      return
    }
    while (next < tags.length && Number(tags[next]) < start) next += 2
    if (next < tags.length && Number(tags[next]) < end) gold[at] = classOf(tags[next + 1] as string)
  })
  return gold
}
