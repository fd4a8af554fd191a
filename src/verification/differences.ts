/** Differences of a quoted span in words: the list of changes, and the diff to show. */
import type { ChangeKind } from './alignment/change.js'
import type { Run } from './alignment/compare.js'
import type { Alternative, Placed } from './placed.js'
import type { Change, DiffPart } from './records.js'
import type { Word } from './words/read-words.js'

export interface Differences {
  readonly changes: Change[]
  readonly diff: DiffPart[]
}

/**
 * Describes how a quoted span differs from its passages.
 *
 * @param draft text of the draft
 * @param sources texts of the sources
 */
export function differencesOf(
  { pieces, spliced }: Alternative,
  draft: string,
  sources: readonly string[],
): Differences {
  const changes: Change[] = []
  const diff: DiffPart[] = []
  pieces.forEach((piece, index) => {
    const source = sources[piece.source] ?? ''
    const before = pieces[index - 1]
    if (before && !spliced) {
      const omitted = omittedBetween(before, piece, source)
      if (omitted !== '') changes.push({ kind: 'omission', draft: '…', source: omitted })
      diff.push({ kind: 'same', text: '…' })
    }
    addPiece(piece, draft, source, changes, diff)
  })
  if (spliced) changes.push({ kind: 'splice', draft: '', source: '' })
  return { changes, diff: joined(diff) }
}

function addPiece(
  { draftWords, sourceWords, comparison }: Placed,
  draft: string,
  source: string,
  changes: Change[],
  diff: DiffPart[],
): void {
  for (const run of comparison.runs) {
    const ours = textOf(draft, draftWords.slice(...run.draft))
    const theirs = textOf(source, sourceWords.slice(...run.source))
    const oursShown = ours + punctuationAfter(draft, draftWords, run.draft[1], draftWords.length)
    const end = comparison.source[1]
    const theirsShown = theirs + punctuationAfter(source, sourceWords, run.source[1], end)
    if (run.kind === 'same') {
      diff.push({ kind: 'same', text: oursShown })
      const asides = asidesIn(source, sourceWords, run)
      changes.push(
        ...asides.map((aside): Change => ({ kind: 'interruption', draft: '', source: aside })),
      )
      continue
    }
    changes.push({ kind: run.kind, draft: ours, source: theirs })
    if (theirs !== '') diff.push({ kind: 'removed', text: theirsShown })
    if (ours !== '') diff.push({ kind: 'inserted', text: oursShown })
  }
  if (comparison.punctuation) changes.push({ kind: 'punctuation', draft: '', source: '' })
}

const textOf = (text: string, words: readonly Word[]): string =>
  words.length === 0 ? '' : text.slice(words[0]?.start, words.at(-1)?.end)

/** What stands between a word and the next one, to show it in the diff; nothing after the last word of a passage. */
function punctuationAfter(text: string, words: readonly Word[], at: number, end: number): string {
  const [word, next] = [words[at - 1], words[at]]
  if (!word || !next || at >= end) return ''
  const between = text.slice(word.end, next.start).trimEnd()
  return /[\p{L}\p{N}]/u.test(between) ? '' : between
}

/** Words of the source inside a matched run that were left out of the comparison, such as a cue. */
function asidesIn(text: string, words: readonly Word[], { source: [from, to] }: Run): string[] {
  const asides: string[] = []
  for (let at = from + 1; at < to; at++) {
    const between = text.slice(words[at - 1]?.end, words[at]?.start)
    if (/[\p{L}\p{N}]/u.test(between)) asides.push(trimmed(between))
  }
  return asides
}

function omittedBetween(before: Placed, after: Placed, text: string): string {
  if (before.source !== after.source) return ''
  const start = before.sourceWords[before.comparison.source[1] - 1]?.end ?? 0
  const end = after.sourceWords[after.comparison.source[0]]?.start ?? 0
  const omitted = start < end ? trimmed(text.slice(start, end)) : ''
  return /[\p{L}\p{N}]/u.test(omitted) ? omitted : ''
}

const trimmed = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** Joins neighbours of the same kind. */
function joined(diff: readonly DiffPart[]): DiffPart[] {
  const parts: DiffPart[] = []
  for (const part of diff) {
    const last = parts.at(-1)
    if (last?.kind === part.kind)
      parts[parts.length - 1] = { ...last, text: `${last.text} ${part.text}` }
    else parts.push(part)
  }
  return parts
}

/** Kinds of changes, each once, in order. */
export const kindsOf = (changes: readonly Change[]): ChangeKind[] => [
  ...new Set(changes.map(({ kind }) => kind)),
]
