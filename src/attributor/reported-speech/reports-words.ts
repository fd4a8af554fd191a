/** Which reports without quotation marks have words to print: those of a clause, not requests for comment. */
import { PartOfSpeech } from '../../pos-tagger/word/part-of-speech.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Attribution } from '../report-tagger/labels/link.js'
import { WordClass } from '../syntax/word-class.js'

/** Verbs of a clause, finite or not: "will open", "to open", "opening". A participle alone may be an adjective. */
const CLAUSAL: ReadonlySet<number> = new Set([
  PartOfSpeech.Finite,
  PartOfSpeech.Modal,
  PartOfSpeech.Base,
  PartOfSpeech.Gerund,
])

const ANSWERING = /^(?:respond|repl|return|answer|reach)(?:s|ed|ing|y|ied|ies|ying)?$/
const NOT = /^(?:not|n['’]t|never|nor|neither|none|failed|unable)$/
const APPROACH =
  /^(?:requests?|calls?|messages?|e-?mails?|texts?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|comments?|interviews?)$/
const SOUGHT = /^(?:comments?|interviews?|responses?|reactions?|statements?)$/
/** Tokens from "request" to "comment": "requests from the Herald for an immediate comment". */
const LONGEST_REQUEST = 8

/** Returns whether the content of an attribution has a clause: not "welcomed the plan". */
export function hasClause(scene: AnnotatedDocument, { content }: Attribution): boolean {
  const words = content.flatMap(({ first, end }) => indices(first, end))
  return words.some((i) => isClausal(scene, i)) || isAnswer(words.map((i) => wordAt(scene, i)))
}

/** Returns whether somebody was asked for words and gave none: "did not respond to a request for comment". */
export function isUnanswered(scene: AnnotatedDocument, { cue, content }: Attribution): boolean {
  const word = (i: number) => wordAt(scene, i)
  const inContent = content.flatMap(({ first, end }) => indices(first, end))
  if (isRequest(inContent.map(word))) return true
  const cueWords = cue ? indices(cue.first, cue.end).map(word) : []
  return (
    cueWords.some((one) => ANSWERING.test(one)) &&
    cueWords.some((one) => NOT.test(one)) &&
    [...cueWords, ...inContent.map(word)].some((one) => APPROACH.test(one))
  )
}

const wordAt = ({ document }: AnnotatedDocument, i: number): string =>
  document.tokens[i]?.lower ?? ''

const isClausal = ({ classes, tags }: AnnotatedDocument, i: number): boolean =>
  classes[i] === WordClass.Auxiliary || CLAUSAL.has(tags[i] as number)

/** "She said yes." */
const isAnswer = (words: readonly string[]): boolean =>
  words.length === 1 && /^(?:yes|no)$/.test(words[0] ?? '')

/** "to a request for comment", "requests seeking an interview": the words begin with it, whatever follows. */
function isRequest(words: readonly string[]): boolean {
  const asked = words.slice(0, 4).findIndex((one) => APPROACH.test(one))
  if (asked < 0) return false
  const rest = words.slice(asked + 1, asked + 1 + LONGEST_REQUEST)
  const sought = rest.findIndex((one) => SOUGHT.test(one))
  return sought >= 0 && rest.slice(0, sought).some((one) => /^(?:for|seeking)$/.test(one))
}

const indices = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)
