/** Counts of texts, quotes and speakers, for --summary and --fail-on. */
import type { Extraction } from '../../extraction/schema.js'

export interface Tally {
  readonly texts: number
  /** Texts without quotes. */
  readonly without: number
  readonly direct: number
  readonly mixed: number
  readonly indirect: number
  readonly unattributed: number
  readonly speakers: number
  /** Lowest confidence of a quote with a speaker; 1 if there is none. */
  readonly lowest: number
}

export const emptyTally: Tally = {
  texts: 0,
  without: 0,
  direct: 0,
  mixed: 0,
  indirect: 0,
  unattributed: 0,
  speakers: 0,
  lowest: 1,
}

export function tallyOf({ quotes, speakers }: Extraction): Tally {
  const counts = { direct: 0, mixed: 0, indirect: 0, unattributed: 0, lowest: 1 }
  for (const { type, speaker, confidence } of quotes) {
    counts[type]++
    if (speaker === null) counts.unattributed++
    else counts.lowest = Math.min(counts.lowest, confidence)
  }
  return { ...counts, texts: 1, without: quotes.length === 0 ? 1 : 0, speakers: speakers.length }
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    texts: a.texts + b.texts,
    without: a.without + b.without,
    direct: a.direct + b.direct,
    mixed: a.mixed + b.mixed,
    indirect: a.indirect + b.indirect,
    unattributed: a.unattributed + b.unattributed,
    speakers: a.speakers + b.speakers,
    lowest: Math.min(a.lowest, b.lowest),
  }
}

/** "12 texts, 1 failed, 84 quotes (60 direct, 10 mixed, 14 indirect), 4 without a speaker, 31 speakers" */
export function describeTally(tally: Tally, failed: number, skipped: number): string {
  const { texts, direct, mixed, indirect, unattributed, speakers } = tally
  return [
    count(texts, 'text'),
    ...(skipped > 0 ? [`${skipped} already done`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    `${count(direct + mixed + indirect, 'quote')} (${direct} direct, ${mixed} mixed, ${indirect} indirect)`,
    `${unattributed} without a speaker`,
    count(speakers, 'speaker'),
  ].join(', ')
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
