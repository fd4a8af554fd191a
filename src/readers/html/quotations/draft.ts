import type { Piece } from '../../../document/reading.js'
import type { Block, Range } from '../content/blocks.js'

/** A paragraph of the input, and how it differs in the prose. */
export interface Draft {
  /** Null for the headline and the standfirst. */
  readonly block: Block | null
  readonly text: string
  /** Strings to insert into the prose, each before an offset of the text. */
  readonly inserted: { readonly at: number; readonly text: string }[]
  /** Code units that the prose has another one for, by offset. */
  readonly turned: Map<number, string>
  /** Parts that the prose leaves out, in order. */
  readonly leftOut: Range[]
  /** What the prose has between this paragraph and the one before. */
  before: '\n\n' | ' ' | ': '
  /** Whether markup has already said what is quoted here. */
  isDone: boolean
}

export const draftOf = (text: string, block: Block | null = null): Draft => ({
  block,
  text,
  inserted: [],
  turned: new Map(),
  leftOut: [],
  before: '\n\n',
  isDone: false,
})

const OPENING = /^["“„«‟]/
const CLOSING = /["”“»][.,;:!?…)\]]*$/

/** Tests whether a text begins with a quotation mark of its own. */
export const opensWithMark = (text: string): boolean => OPENING.test(text)
/** Tests whether a text ends with a closing quotation mark of its own. */
export const closesWithMark = (text: string): boolean => CLOSING.test(text)

/** Puts quotation marks around a range; double marks inside become single ones. */
export function quote(draft: Draft, { start, end }: Range, { closed = true } = {}): void {
  turnMarks(draft, start, end)
  draft.inserted.push({ at: start, text: '“' })
  if (closed) draft.inserted.push({ at: end, text: '”' })
}

/** Turns double marks into single ones: a straight mark opens after a blank or an opening bracket. */
function turnMarks({ text, turned }: Draft, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char === '“' || char === '„' || char === '«') turned.set(at, '‘')
    else if (char === '”' || char === '»') turned.set(at, '’')
    else if (char === '"')
      turned.set(at, at === start || /[\s([—–-]/.test(text[at - 1] ?? '') ? '‘' : '’')
  }
}

/** Writes drafts as input and prose. */
export function compose(drafts: readonly Draft[]): {
  input: string
  prose: string
  pieces: Piece[]
} {
  const input: string[] = []
  const prose: string[] = []
  const pieces: Piece[] = []
  let inputLength = 0
  let proseLength = 0
  const insert = (text: string) => {
    prose.push(text)
    proseLength += text.length
  }
  const skip = (text: string) => {
    input.push(text)
    inputLength += text.length
  }
  const copy = (text: string, shown = text) => {
    if (text === '') return
    const last = pieces.at(-1)
    const piece = {
      start: proseLength,
      end: proseLength + shown.length,
      inputStart: inputLength,
      inputEnd: inputLength + text.length,
    }
    const joins =
      last?.end === piece.start &&
      last.inputEnd === piece.inputStart &&
      isDivisible(last) &&
      isDivisible(piece)
    if (joins) pieces[pieces.length - 1] = { ...last, end: piece.end, inputEnd: piece.inputEnd }
    else pieces.push(piece)
    insert(shown)
    skip(text)
  }
  for (const [index, draft] of drafts.entries()) {
    if (index > 0) {
      if (draft.before === '\n\n') copy('\n\n')
      else {
        insert(draft.before)
        skip('\n\n')
      }
    }
    writeDraft(draft, copy, insert, skip)
  }
  copy('\n')
  return { input: input.join(''), prose: prose.join(''), pieces }
}

const isDivisible = ({ start, end, inputStart, inputEnd }: Piece): boolean =>
  end - start === inputEnd - inputStart

function writeDraft(
  { text, inserted, turned, leftOut }: Draft,
  copy: (text: string, shown?: string) => void,
  insert: (text: string) => void,
  skip: (text: string) => void,
): void {
  // Of two strings at one place, the one added first comes first.
  const additions = [...inserted].sort((a, b) => a.at - b.at)
  const stops = new Set([
    ...additions.map(({ at }) => at),
    ...leftOut.flatMap(({ start, end }) => [start, end]),
    text.length,
  ])
  let at = 0
  let next = 0
  let part = 0
  for (const stop of [...stops].sort((a, b) => a - b)) {
    while ((leftOut[part]?.end ?? text.length + 1) <= at) part++
    const isLeftOut = (leftOut[part]?.start ?? text.length) <= at && at < stop
    const written = text.slice(at, stop)
    if (isLeftOut) skip(written)
    else copy(written, shownOf(written, at, turned))
    at = stop
    for (; next < additions.length && additions[next]?.at === stop; next++)
      insert(additions[next]?.text ?? '')
  }
}

function shownOf(written: string, from: number, turned: ReadonlyMap<number, string>): string {
  if (turned.size === 0) return written
  return Array.from(
    { length: written.length },
    (_, index) => turned.get(from + index) ?? written[index],
  ).join('')
}
