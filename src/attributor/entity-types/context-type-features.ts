/** Type features of the words around a mention. */

import type { Document } from '../../document/document.js'
import { nounKind } from '../../language/nouns.js'
import { reportingVerb } from '../../language/verbs.js'
import type { EmitFeature } from '../../models/feature-template.js'
import { CLASS_LETTERS } from '../../pos-tagger/word/part-of-speech.js'
import type { Mention } from '../mentions/mention.js'
import { VERBAL, WordClass } from '../syntax/word-class.js'

export function contextTypeFeatures(
  { tokens, sentences }: Document,
  classes: readonly WordClass[],
  tags: Uint8Array,
  mention: Mention,
  emit: EmitFeature,
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
  // "Construction began": part of speech of an uninformative capitalised word
  const tag = `${CLASS_LETTERS.charAt(tags[first] ?? 0)}${CLASS_LETTERS.charAt(tags[end - 1] ?? 0)}`
  emit`tag=${tag}|${first === from}|${end - first === 1}`
  emit`b=${before}|${type}`
  emit`a=${after}|${type}`
  emit`bc=${cls(first - 1)}${cls(first - 2)}|${type}`
  emit`ac=${cls(end)}${cls(end + 1)}|${type}`
  emit`ba=${cls(first - 1)}${cls(end)}|${mention.possessive}|${type}`
  if (cls(end) === WordClass.Auxiliary) emit`av=${word(end + 1)}|${type}`
  if (mention.possessive) emit`own=${after}|${type}`
  if (cls(first - 1) === WordClass.Preposition) emit`bb=${word(first - 2)} ${before}`
  const behind = mention.fullEndToken
  if (behind !== end) emit`full=${word(behind)}|${type}`
  const verb = VERBAL.has(cls(end) as WordClass)
    ? after
    : cls(end) === WordClass.Auxiliary
      ? word(end + 1)
      : ''
  if (verb) emit`act=${reportingVerb(verb)?.act ?? '-'}|${type}`
  if (cls(first - 1) === WordClass.ReportingVerb)
    emit`said=${reportingVerb(before)?.act ?? '-'}|${cls(end)}|${type}`
  for (const { head } of mention.descriptions) {
    emit`role=${head}`
    emit`rolekind=${nounKind(head) ?? '-'}|${type}`
  }
  // "Tolland, Ordos"
  if (after === ',' && cls(end + 1) === WordClass.Name) emit`list=${cls(end + 2)}|${before}|${type}`
}
