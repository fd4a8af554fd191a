/** Consistency rules of an extraction that go beyond the shape of each field. */

import { isText } from './quote-text.js'
import type { Quote, Speaker } from './records.js'
import { sharedQuotedSpans, spanProblems } from './span-order.js'

interface Records {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

export interface Inconsistency {
  readonly path: (string | number)[]
  readonly message: string
}

/**
 * Finds contradictions between the fields of an extraction, each of which is valid on its own.
 *
 * Linear in the number of spans and speakers, but for one sort.
 */
export function findInconsistencies(extraction: Records): Inconsistency[] {
  return [
    ...repeatedIds('quotes', extraction.quotes),
    ...repeatedIds('speakers', extraction.speakers),
    ...extraction.quotes.flatMap((quote, index) =>
      quoteProblems(quote, extraction.quotes[index - 1]).map((message) => ({
        path: ['quotes', index],
        message,
      })),
    ),
    ...sharedQuotedSpans(extraction.quotes).map((index) => ({
      path: ['quotes', index, 'quoted'],
      message: 'shares a quoted span with another quote',
    })),
    ...brokenLinks(extraction),
  ]
}

function repeatedIds(list: string, entries: readonly { id: string }[]): Inconsistency[] {
  const seen = new Set<string>()
  const problems: Inconsistency[] = []
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) problems.push({ path: [list, index, 'id'], message: `${id} occurs twice` })
    seen.add(id)
  })
  return problems
}

function quoteProblems(quote: Quote, before: Quote | undefined): string[] {
  const problems = spanProblems(quote)
  if (before?.content[0] && quote.content[0] && quote.content[0].start < before.content[0].start) {
    problems.push('quotes are not in text order')
  }
  if (quote.type === 'indirect' && quote.quoted.length > 0) {
    problems.push('an indirect quote must not have a quoted part')
  }
  if (quote.type !== 'indirect' && quote.quoted.length === 0) {
    problems.push(`a ${quote.type} quote must have a quoted part`)
  }
  if (quote.type === 'direct' && !isText(quote.text, quote.content)) {
    problems.push('the text of a direct quote must be its content, joined by spaces')
  }
  return problems
}

/** Checks that quotes and speakers refer to each other consistently. */
function brokenLinks({ quotes, speakers }: Records): Inconsistency[] {
  const problems: Inconsistency[] = []
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const saidBy = new Map<string, string[]>(speakers.map(({ id }) => [id, []]))
  quotes.forEach(({ id, speaker }, index) => {
    if (!speaker) return
    const path = ['quotes', index, 'speaker']
    const entry = speakerOf.get(speaker.id)
    if (!entry) problems.push({ path, message: `no speaker has the id ${speaker.id}` })
    else if (entry.name !== speaker.name)
      problems.push({ path, message: `the name differs from that of speaker ${speaker.id}` })
    saidBy.get(speaker.id)?.push(id)
  })
  speakers.forEach((speaker, index) => {
    const path = ['speakers', index, 'quotes']
    const said = saidBy.get(speaker.id) ?? []
    if (said.length === 0) problems.push({ path, message: 'no quote refers to this speaker' })
    else if (said.join() !== speaker.quotes.join()) {
      problems.push({ path, message: 'differs from the quotes that refer to this speaker' })
    }
  })
  return problems
}
