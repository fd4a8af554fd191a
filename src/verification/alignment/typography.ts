/** Differences in typography between matched words. */
import type { Segment } from '../words/quoted-words.js'
import type { Word } from '../words/read-words.js'
import type { Matches } from './align-words.js'

interface Side<W extends Word = Word> {
  readonly text: string
  readonly words: readonly W[]
}

const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** The word as written, but with the typography that `normalWord` resolves. */
const written = ({ text }: Side, { start, end }: Word): string =>
  text
    .slice(start, end)
    .replace(IGNORABLE, '')
    .normalize('NFKC')
    .replace(/[’ʼ‘＇]/g, "'")

/**
 * Tests whether two matched words differ in case where neither of them starts a sentence or the quotation.
 *
 * @param at index of the draft's word
 * @param counterpart index of the source's word
 */
export function differsInCase(
  draft: Side<Segment[number]>,
  source: Side,
  at: number,
  counterpart: number,
): boolean {
  const [ours, theirs] = [draft.words[at], source.words[counterpart]]
  if (!ours || !theirs || at === 0 || ours.inserted) return false
  if (written(draft, ours) === written(source, theirs)) return false
  return !(
    draft.words[at - 1]?.inserted ||
    startsSentence(draft.text, ours.start) ||
    startsSentence(source.text, theirs.start)
  )
}

const SENTENCE_START = /(?:^|[.?!…:;"“”„«'‘([—–]|\n\s*\n)[\s"'“”‘’«»„([\])—–-]*$/

function startsSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - 12), start))
}

/** Tests whether the punctuation between matched neighbours differs, apart from quotation marks, dashes and brackets. */
export function differsInPunctuation(
  draft: Side<Segment[number]>,
  source: Side,
  matches: Matches,
): boolean {
  return matches.some((counterpart, at) => {
    const before = matches[at - 1]
    if (counterpart < 0 || before === undefined || before !== counterpart - 1) return false
    return (
      punctuationBefore(draft, at).replace(/\./g, '') !==
      punctuationBefore(source, counterpart).replace(/\./g, '')
    )
  })
}

function punctuationBefore({ text, words }: Side, at: number): string {
  const [left, right] = [words[at - 1], words[at]]
  return left && right ? text.slice(left.end, right.start).replace(/[^,;:?!.()]/g, '') : ''
}

const REMARK =
  /^\(\s*(?:laughter|laughs?|laughing|applause|inaudible|crosstalk|cross-talk|pauses?|cheers?|cheering|boos|booing|sighs?|interruption|unintelligible|continues)\b/i

/** Tests whether words of a source are a remark of the transcript: "[applause]", "(Laughter.)". */
export function isStageDirection(
  { text, words }: Side,
  [from, to]: readonly [number, number],
): boolean {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last) return false
  const [before, after] = [text.slice(0, first.start).slice(-2), text.slice(last.end, last.end + 3)]
  if (before.endsWith('[') && /^[.!…]?\]/.test(after)) return true
  return /^[.!…]?\)/.test(after) && REMARK.test(text.slice(first.start - 1, last.end))
}
