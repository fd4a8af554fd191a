/** What the output promises beyond the shape of each field: how its parts hang together. */
import type { Quote, Span, Speaker } from './records.js'

interface Records {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

export interface Inconsistency {
  readonly path: (string | number)[]
  readonly message: string
}

/**
 * Finds what contradicts itself in an extraction whose fields are sound one by one.
 *
 * Linear in the number of quotes and speakers.
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
  const problems: string[] = []
  if (!inOrder(quote.content)) problems.push('content is not in text order')
  if (!inOrder(quote.quoted)) problems.push('quoted is not in text order')
  if (before?.content[0] && quote.content[0] && quote.content[0].start < before.content[0].start) {
    problems.push('quotes are not in text order')
  }
  if (quote.type === 'indirect' && quote.quoted.length > 0) {
    problems.push('an indirect quote must not have a quoted part')
  }
  if (quote.type !== 'indirect' && quote.quoted.length === 0) {
    problems.push(`a ${quote.type} quote must have a quoted part`)
  }
  if (quote.type === 'direct' && quote.text !== quote.content.map(({ text }) => text).join(' ')) {
    problems.push('the text of a direct quote must be its content, joined by spaces')
  }
  return problems
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start)
}

/** Quotes name speakers and speakers list quotes: both must say the same. */
function brokenLinks({ quotes, speakers }: Records): Inconsistency[] {
  const problems: Inconsistency[] = []
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const saidBy = new Map<string, string[]>(speakers.map(({ id }) => [id, []]))
  quotes.forEach(({ id, speaker }, index) => {
    if (!speaker) return
    const path = ['quotes', index, 'speaker']
    const entry = speakerOf.get(speaker.id)
    if (!entry) problems.push({ path, message: `${speaker.id} is not among the speakers` })
    else if (entry.name !== speaker.name)
      problems.push({ path, message: `${speaker.id} has another name` })
    saidBy.get(speaker.id)?.push(id)
  })
  speakers.forEach((speaker, index) => {
    const path = ['speakers', index, 'quotes']
    const said = saidBy.get(speaker.id) ?? []
    if (said.length === 0) problems.push({ path, message: 'no quote names this speaker' })
    else if (said.join() !== speaker.quotes.join()) {
      problems.push({ path, message: 'lists other quotes than those that name this speaker' })
    }
  })
  return problems
}
