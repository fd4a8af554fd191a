/** Transcripts: paragraphs that begin with their speaker, in bold or before a colon. */
import { wordsIn } from '../content/blocks.js'
import { type Draft, opensWithMark, quote } from './draft.js'
import { isPersonName } from './person-name.js'

/** Labelled paragraphs that make a transcript. */
const LEAST = 3
const LABEL = /^(\p{Lu}[^\s:,;!?]*(?: [^\s:,;!?]+){0,5}):(?=\s)\s*/u

interface Turn {
  readonly label: string
  /** Offset of the words after the label. */
  readonly words: number
}

/** Labels of an interview, which name nobody. */
const LETTER = /^(?:Q|A|Question|Answer)$/
/** Words of people who speak. */
const SPOKEN = /\b(?:I|I['’]\w+|we|we['’]\w+|me|us|my|our)\b|\?/

/** Quotes the words of each turn of a transcript: `Jane Doe: “words”`. */
export function quoteTurns(drafts: readonly Draft[]): void {
  const turns = drafts.map(turnOf)
  if (!isTalk(drafts, turns)) return
  const first = turns.findIndex((turn) => turn !== null)
  const last = turns.findLastIndex((turn) => turn !== null)
  const total = turns.filter((turn) => turn !== null).length
  const isTranscript = total >= (last - first + 1) / 2
  let open: Draft | null = null
  const close = () => {
    if (open) open.inserted.push({ at: open.text.length, text: '”' })
    open = null
  }
  for (const [index, draft] of drafts.entries()) {
    const turn = turns[index]
    if (turn) {
      close()
      draft.isDone = true
      if (opensWithMark(draft.text.slice(turn.words)) || turn.words >= draft.text.length) continue
      quote(draft, { start: turn.words, end: draft.text.length }, { closed: false })
      open = draft
    } else if (open && isTranscript && index < last && isSpeech(draft)) {
      quote(draft, { start: 0, end: draft.text.length }, { closed: false })
      draft.isDone = true
      open = draft
    } else close()
  }
  close()
}

/** Tests whether several labels, some of them more than once, are people: by their form, or by what they say. */
function isTalk(drafts: readonly Draft[], turns: readonly (Turn | null)[]): boolean {
  const counts = new Map<string, number>()
  let total = 0
  let spoken = 0
  turns.forEach((turn, index) => {
    if (!turn) return
    total++
    counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1)
    if (SPOKEN.test(drafts[index]?.text.slice(turn.words) ?? '')) spoken++
  })
  const labels = [...counts.keys()]
  if (total < LEAST || labels.length > total * 0.75 || labels.some((label) => LETTER.test(label)))
    return false
  const isPerson = (label: string) => isPersonName(label) || /^[\p{Lu} .'’-]{2,}$/u.test(label)
  return labels.every(isPerson) || spoken >= total * 0.4
}

function turnOf(draft: Draft): Turn | null {
  const { block, text, isDone } = draft
  if (!block || isDone || block.tags.includes('table') || /^h[1-6]$/.test(block.tags[0] ?? ''))
    return null
  const [strong] = block.strong
  if (strong && strong.start === 0 && strong.end < text.length) {
    const bold = text.slice(0, strong.end)
    const colon = /^\s*:\s*/.exec(text.slice(strong.end))
    if (colon && wordsIn(bold) <= 6)
      return { label: bold.trim(), words: strong.end + colon[0].length }
    if (/:$/.test(bold) && wordsIn(bold) <= 6) return turnAt(bold.slice(0, -1), text, strong.end)
  }
  const label = LABEL.exec(text)
  if (!label || wordsIn(label[1] ?? '') > 4) return null
  return isNameLike(label[1] ?? '') ? { label: label[1] ?? '', words: label[0].length } : null
}

function turnAt(label: string, text: string, end: number): Turn {
  return {
    label: label.trim(),
    words: end + (text.slice(end).length - text.slice(end).trimStart().length),
  }
}

const isNameLike = (label: string): boolean =>
  label.split(' ').every((word) => /^(?:\p{Lu}|de$|van$|von$|of$|the$)/u.test(word))

/** A paragraph of words, not a heading or a stage direction. */
function isSpeech({ block, text, isDone }: Draft): boolean {
  if (!block || isDone || /^[[(].*[\])]$/s.test(text)) return false
  return block.tags[0] === 'p' || block.tags[0] === 'div'
}
