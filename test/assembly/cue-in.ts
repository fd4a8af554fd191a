import type { Range } from '../../src/document/document.js'

/** Offsets of the source and the cue marked in a sentence: "[Doe] {did not say} that". */
export function marked(sentence: string): {
  readonly text: string
  readonly mention: Range | null
  readonly cue: Range | null
} {
  let text = ''
  const starts = new Map<string, number>()
  const ranges = new Map<string, Range>()
  for (const sign of sentence) {
    if (sign === '[' || sign === '{') starts.set(sign, text.length)
    else if (sign === ']' || sign === '}') {
      const open = sign === ']' ? '[' : '{'
      ranges.set(open, { start: starts.get(open) ?? 0, end: text.length })
    } else text += sign
  }
  return { text, mention: ranges.get('[') ?? null, cue: ranges.get('{') ?? null }
}
