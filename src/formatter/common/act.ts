import type { Quote } from '../../extraction/records.js'

/** What is to be told of a report that is no plain one: of something else than speech, or not claimed to have been made. */
export function describeAct({ act, asserted }: Pick<Quote, 'act' | 'asserted'>): string[] {
  return [...(act === 'speech' ? [] : [act]), ...(asserted ? [] : ['not asserted'])]
}
