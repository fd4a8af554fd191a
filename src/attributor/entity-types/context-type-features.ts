/** What the words around a mention tell of its type. */

import type { Document } from '../../document/document.js'
import { nounKind } from '../../language/nouns.js'
import { reportingVerb } from '../../language/verbs.js'
import type { See } from '../../models/feature-template.js'
import { CLASS_LETTERS } from '../../pos-tagger/word/part-of-speech.js'
import type { Mention } from '../mentions/mention.js'
import type { WordClass } from '../syntax/word-class.js'

export function contextTypeFeatures(
  { tokens, sentences }: Document,
  classes: readonly WordClass[],
  tags: Uint8Array,
  mention: Mention,
  see: See,
): void {
  const sentence = sentences[mention.sentence]
  const from = sentence?.firstToken ?? 0
  const to = sentence?.endToken ?? tokens.length
  const word = (i: number): string => (i >= from && i < to ? (tokens[i]?.lower ?? '') : '^')
  const cls = (i: number): string => (i >= from && i < to ? (classes[i] ?? '') : '^')
  const type = mention.type === 'name' ? 'N' : mention.plural ? 'ns' : 'n'
  const { firstToken: first, endToken: end } = mention
  const before = word(first - 1)
  const after = word(end)
  // "Construction began": what the tagger makes of a capital that tells nothing
  const tag = `${CLASS_LETTERS.charAt(tags[first] ?? 0)}${CLASS_LETTERS.charAt(tags[end - 1] ?? 0)}`
  see`tag=${tag}|${first === from}|${end - first === 1}`
  see`b=${before}|${type}`
  see`a=${after}|${type}`
  see`bc=${cls(first - 1)}${cls(first - 2)}|${type}`
  see`ac=${cls(end)}${cls(end + 1)}|${type}`
  see`ba=${cls(first - 1)}${cls(end)}|${mention.possessive}|${type}`
  if (cls(end) === 'A') see`av=${word(end + 1)}|${type}`
  if (mention.possessive) see`own=${after}|${type}`
  if (cls(first - 1) === 'P') see`bb=${word(first - 2)} ${before}`
  const behind = mention.fullEndToken
  if (behind !== end) see`full=${word(behind)}|${type}`
  const verb = /^[Vv]$/.test(cls(end)) ? after : cls(end) === 'A' ? word(end + 1) : ''
  if (verb) see`act=${reportingVerb(verb)?.act ?? '-'}|${type}`
  if (cls(first - 1) === 'V') see`said=${reportingVerb(before)?.act ?? '-'}|${cls(end)}|${type}`
  for (const { head } of mention.descriptions) {
    see`role=${head}`
    see`rolekind=${nounKind(head) ?? '-'}|${type}`
  }
  // "Tolland, Ordos"
  if (after === ',' && cls(end + 1) === 'N') see`list=${cls(end + 2)}|${before}|${type}`
}
