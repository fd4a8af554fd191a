import type { Quote, Speaker } from '../../extraction/records.js'
import type { Extraction } from '../../extraction/schema.js'
import { unsure } from '../common/unsure.js'
import { shareColours } from './colours.js'
import { badgesOf } from './initials.js'

/** A speaker in the report; `speaker` is null for quotes without a speaker. */
export interface Role {
  readonly speaker: Speaker | null
  readonly name: string
  /** Initials, shown after each quote. */
  readonly badge: string
  /** CSS classes of the speaker's colour and, where the colour is another speaker's too, pattern: "c3 p1". */
  readonly colour: string
  /** Always a number, unlike the speaker's id, which may come from another tool. */
  readonly key: number
  readonly quotes: number
  readonly words: number
}

/** Number of patterns, one of them plain: with the palette's colours, the looks that are told apart. */
export const PATTERNS = 4

/** True if the quote has a speaker whose confidence is low. */
export const isUnsure = ({ speaker, confidence }: Quote): boolean =>
  speaker !== null && confidence < unsure

/** Speakers of an article, by number of words; the unknown speaker is last. */
export interface Cast {
  readonly roles: readonly Role[]
  readonly roleOf: (quote: Quote) => Role
}

export function castOf({ quotes, speakers }: Extraction): Cast {
  const colours = shareColours(quotes)
  const badges = badgesOf(speakers.map(({ name }) => name))
  const totals = totalsOf(quotes)
  const uses = new Map<number, number>()
  const known = speakers.map((speaker, index): Role => {
    const hue = colours.get(speaker.id) ?? 0
    const before = uses.get(hue) ?? 0
    uses.set(hue, before + 1)
    const pattern = before % PATTERNS
    const colour = pattern === 0 ? `c${hue}` : `c${hue} p${pattern}`
    const badge = badges[index] ?? ''
    return { speaker, name: speaker.name, badge, colour, key: index + 1, ...totals(speaker.id) }
  })
  const unknown: Role = {
    speaker: null,
    name: 'Speaker unknown',
    badge: '?',
    colour: 'nobody',
    key: 0,
    ...totals(null),
  }
  known.sort((a, b) => b.words - a.words || b.quotes - a.quotes)
  const byId = new Map(known.map((role) => [role.speaker?.id, role]))
  return {
    roles: unknown.quotes > 0 ? [...known, unknown] : known,
    roleOf: ({ speaker }) => (speaker && byId.get(speaker.id)) ?? unknown,
  }
}

function totalsOf(quotes: readonly Quote[]) {
  const totals = new Map<string | null, { quotes: number; words: number }>()
  for (const quote of quotes) {
    const id = quote.speaker?.id ?? null
    const before = totals.get(id) ?? { quotes: 0, words: 0 }
    totals.set(id, { quotes: before.quotes + 1, words: before.words + countWords(quote) })
  }
  return (id: string | null) => totals.get(id) ?? { quotes: 0, words: 0 }
}

const counted = new WeakMap<Quote, number>()

/** Number of words of a quote; remembered, because the page asks again after every correction. */
export function countWords(quote: Quote): number {
  const known = counted.get(quote)
  if (known !== undefined) return known
  const words = quote.text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0
  counted.set(quote, words)
  return words
}
