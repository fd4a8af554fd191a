/** Quotes that `--fail-on` was asked to look for, with their places: plain data, which can be sent to another thread. */
import type { Quote } from '../../extraction/records.js'
import type { Extraction } from '../../extraction/schema.js'
import { shownWords } from '../../formatter/common/shown-words.js'
import type { FailOn } from './fail-on.js'
import type { Finding } from './finding-lines.js'
import type { RecordWork, TextWork } from './work.js'

/** Finds what `failOn` asks for in one extraction. */
export function findingsOf(
  failOn: FailOn,
  extraction: Extraction,
  text: string,
  work: TextWork | RecordWork,
): Finding[] {
  const found = extraction.quotes.flatMap((quote) => {
    const reason = reasonOf(failOn, quote)
    return reason === null ? [] : [{ quote, reason }]
  })
  const isWithout = failOn.none === true && extraction.quotes.length === 0
  if (found.length === 0 && !isWithout) return []
  const placeOf = placesIn(text, work, extraction.source)
  if (isWithout) return [{ ...placeOf(null), words: null, reason: 'no quotes' }]
  return found.map(({ quote, reason }) => ({
    ...placeOf(quote.content[0]?.start ?? 0),
    words: shownWords(quote, text),
    reason,
  }))
}

/** Why a quote fails; null if it does not. */
export function reasonOf(failOn: FailOn, { speaker, confidence }: Quote): string | null {
  if (speaker === null) return failOn.unattributed ? 'no speaker found' : null
  const { lowConfidence = 0 } = failOn
  return confidence < lowConfidence
    ? `confidence ${confidence} in the speaker, ${speaker.name}, is below ${lowConfidence}`
    : null
}

/** Returns a function from offsets in the text to places in the file; null stands for the whole text. */
function placesIn(text: string, work: TextWork | RecordWork, source: Extraction['source']) {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  const placeIn = (offset: number) => {
    let line = 0
    let high = starts.length
    while (line + 1 < high) {
      const middle = (line + high) >> 1
      if ((starts[middle] as number) <= offset) line = middle
      else high = middle
    }
    const start = line === 0 && text.startsWith('\uFEFF') ? 1 : (starts[line] as number)
    return { line: line + 1, column: Math.max(0, offset - start) + 1 }
  }
  return (offset: number | null): Pick<Finding, 'file' | 'line' | 'column' | 'inside'> => {
    const { line, column } = placeIn(offset ?? 0)
    const at = offset === null ? '' : `line ${line}, column ${column} of `
    if (work.kind === 'record') {
      const inside = offset === null ? String(source) : `${at}record ${source}`
      return { file: work.input, line: work.line, column: 1, inside }
    }
    const { source: file, isExtracted } = work
    if (isExtracted)
      return { file, line: 1, column: 1, inside: at === '' ? null : `${at}the article` }
    return { file, line, column, inside: null }
  }
}
