/** From an alignment to the list of differences. */
import type { Segment } from '../words/quoted-words.js'
import type { Word } from '../words/read-words.js'
import type { Matches } from './align-words.js'
import { type ChangeKind, changeKindOf, isAllowed, isMinor } from './change.js'
import { differsInCase, differsInPunctuation, isStageDirection } from './typography.js'

/** A text and its words. */
export interface Side<W extends Word = Word> {
  readonly text: string
  readonly words: readonly W[]
}

/** Words of both texts that correspond to each other, by index; one of the ranges may be empty. */
export interface Run {
  readonly kind: 'same' | ChangeKind
  readonly draft: readonly [from: number, to: number]
  readonly source: readonly [from: number, to: number]
}

export interface Comparison {
  readonly runs: readonly Run[]
  /** Whether punctuation inside the quotation differs. */
  readonly punctuation: boolean
  /** First and last matched word of the source, and changed words next to them. */
  readonly source: readonly [from: number, to: number]
  /** Words of the draft with a counterpart. */
  readonly matched: number
  /** Words of the draft without those that it marks as inserted. */
  readonly total: number
  /** Number of words that differ; minor changes count half. 0 if the quotation is verbatim. */
  readonly cost: number
}

/** Source words that a bracketed insertion may stand for. */
const MOST_REPLACED = 5

export function compare(
  draft: Side<Segment[number]>,
  source: Side,
  matches: Matches,
): Comparison | null {
  const first = matches.findIndex((at) => at >= 0)
  if (first < 0) return null
  const last = matches.findLastIndex((at) => at >= 0)
  const spokenBefore = draft.words.slice(0, first).filter(({ inserted }) => !inserted).length
  const spokenAfter = draft.words.slice(last + 1).filter(({ inserted }) => !inserted).length
  const reached = reach(source, matches[last] as number, 1, spokenAfter) + 1
  const from = reach(source, matches[first] as number, -1, spokenBefore)
  const to = reached + movedFrom(draft, source, matches, reached)
  const runs = markMoved(runsOf(draft, source, matches, from, to), draft, source)
  const total = draft.words.filter(({ inserted }) => !inserted).length
  const size = ([start, end]: readonly [number, number]) => end - start
  let matched = 0
  let cost = 0
  for (const run of runs) {
    if (run.kind === 'same' || run.kind === 'hyphenation' || isMinor(run.kind))
      matched += size(run.draft)
    if (run.kind === 'same') continue
    if (isMinor(run.kind)) cost += 0.5
    else if (!isAllowed(run.kind)) cost += Math.max(size(run.draft), size(run.source))
  }
  const punctuation = differsInPunctuation(draft, source, matches)
  return { runs, punctuation, source: [from, to], matched: Math.min(matched, total), total, cost }
}

/** Moves from a matched word of the source over up to `most` words that changed ones may stand for. */
function reach({ text, words }: Side, start: number, step: 1 | -1, most: number): number {
  let at = start
  for (let taken = 0; taken < most; taken++) {
    const [left, right] = step > 0 ? [words[at], words[at + 1]] : [words[at - 1], words[at]]
    if (!left || !right || /["“”„«».?!\n]/.test(text.slice(left.end, right.start))) break
    at += step
  }
  return at
}

/** Number of words after the passage that the draft has moved into it: "and on we hand it" for "and we hand it on". */
function movedFrom(
  draft: Side<Segment[number]>,
  { words }: Side,
  matches: Matches,
  end: number,
): number {
  const added = new Set<string>()
  matches.forEach((counterpart, at) => {
    const word = draft.words[at]
    if (counterpart < 0 && word && !word.inserted) added.add(word.norm)
  })
  let count = 0
  while (count < added.size && added.has(words[end + count]?.norm ?? '')) count++
  return count
}

function runsOf(
  draft: Side<Segment[number]>,
  source: Side,
  matches: Matches,
  from: number,
  to: number,
): Run[] {
  const runs: Run[] = []
  const add = (run: Run) => {
    const before = runs.at(-1)
    if (before?.kind === run.kind && run.kind === 'same')
      runs[runs.length - 1] = {
        kind: 'same',
        draft: [before.draft[0], run.draft[1]],
        source: [before.source[0], run.source[1]],
      }
    else runs.push(run)
  }
  let [ours, theirs] = [0, from]
  const addChange = (at: number, counterpart: number) => {
    if (at > ours || counterpart > theirs)
      add(describe(draft, source, [ours, at], [theirs, counterpart]))
  }
  matches.forEach((counterpart, at) => {
    if (counterpart < 0) return
    addChange(at, counterpart)
    const kind = differsInCase(draft, source, at, counterpart) ? 'case' : 'same'
    add({ kind, draft: [at, at + 1], source: [counterpart, counterpart + 1] })
    ours = at + 1
    theirs = counterpart + 1
  })
  addChange(draft.words.length, to)
  return runs
}

function describe(
  draft: Side<Segment[number]>,
  source: Side,
  ours: readonly [number, number],
  theirs: readonly [number, number],
): Run {
  const words = draft.words.slice(...ours)
  const others = source.words.slice(...theirs)
  const spoken = words.filter(({ inserted }) => !inserted)
  const kindOf = (): ChangeKind => {
    if (spoken.length < words.length && spoken.length === 0 && others.length <= MOST_REPLACED)
      return 'insertion'
    if (words.length === 0 && isStageDirection(source, theirs)) return 'interruption'
    return changeKindOf(
      spoken.map(({ norm }) => norm),
      others.map(({ norm }) => norm),
      /[-‐‑.\n]/.test(between(draft.text, words) + between(source.text, others)),
    )
  }
  return { kind: kindOf(), draft: ours, source: theirs }
}

const between = (text: string, words: readonly Word[]) =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)

/** Names as moved the words that the draft drops in one place and adds in another. */
function markMoved(
  runs: readonly Run[],
  draft: Side<Segment[number]>,
  source: Side,
): readonly Run[] {
  const norms = ({ words }: Side, [from, to]: readonly [number, number]) =>
    words
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ')
  const changed = runs.filter(({ kind }) => kind === 'words' || kind === 'negation')
  const added = new Set(changed.map((run) => norms(draft, run.draft)).filter((one) => one !== ''))
  const dropped = new Set(
    changed.map((run) => norms(source, run.source)).filter((one) => one !== ''),
  )
  const isMoved = (run: Run): boolean => {
    const [ours, theirs] = [norms(draft, run.draft), norms(source, run.source)]
    return (ours === '' || dropped.has(ours)) && (theirs === '' || added.has(theirs))
  }
  return runs.map((run) =>
    changed.includes(run) && isMoved(run) ? { ...run, kind: 'moved' } : run,
  )
}
