/** Texts with the teacher's tags, as classes of our own words. */
import { readFileSync } from 'node:fs'
import type { Document, Token } from '../../src/document/document.js'
import { parseDocument } from '../../src/parser/parse.js'
import { normalForm } from '../../src/pos-tagger/word/normal-form.js'
import { PART_OF_SPEECH_GLOSSARY, PartOfSpeech } from '../../src/pos-tagger/word/part-of-speech.js'
import { corrected } from './corrections.js'

export interface Example {
  readonly document: Document
  /** Class of each token, `UNKNOWN` for signs and where the teacher saw no word. */
  readonly gold: Uint8Array
  /** Sentences to learn from. */
  readonly sentences: readonly number[]
}

export const UNKNOWN = 255

/** Codes by the tags of the Penn Treebank; possessives are determiners to the model. */
const CODES: ReadonlyMap<string, number> = new Map([
  ...PART_OF_SPEECH_GLOSSARY.flatMap(({ tags }, code) =>
    tags.map((tag): [string, number] => [tag, code]),
  ),
  ['PRP$', PartOfSpeech.Determiner],
])

/** "£190m", "21p", "9pm": the teacher's words end elsewhere. */
const AMOUNT = /^(?:[$£€¥₹].*\d.*|\d[\d.,]*(?:p|c|m|k|bn|tn|am|pm))$/
const NUMBER = PartOfSpeech.Number

const classOf = (tag: string): number => CODES.get(tag) ?? PartOfSpeech.Other

/** Reads an {"id", "text"} and an {"id", "tags"} a line; `tags` is "0 DT 4 NN …". */
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
    if (found === undefined) throw new Error(`${tags} has no line for "${id}"`)
    const document = parseDocument(text)
    const sentences = document.sentences.map((_, index) => index)
    return { document, gold: corrected(document, alignTags(document, found.split(' '))), sentences }
  })
}

/** The class of the first of the teacher's words that starts in ours. */
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
