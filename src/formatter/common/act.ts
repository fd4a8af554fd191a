import type { Quote } from '../../extraction/records.js'

/** Labels of a quote that is not plain asserted speech: its act if not speech, and "not asserted". */
export function describeAct({ act, asserted }: Pick<Quote, 'act' | 'asserted'>): string[] {
  return [...(act === 'speech' ? [] : [act]), ...(asserted ? [] : ['not asserted'])]
}
