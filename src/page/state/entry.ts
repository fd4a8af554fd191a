/** One article on the page: what was pasted, what was found in it, and what was corrected. */
import { applyEdits, type Corrected, uncorrected } from '../../correct/corrected.js'
import type { Edit } from '../../correct/edit.js'
import type { Extracted, TextType } from '../tasks/messages.js'
import { detectType } from './detect-type.js'

export interface Entry {
  /** Unique on the page. */
  readonly key: number
  /** Name of the file; null for a text that was typed or pasted. */
  readonly name: string | null
  /** The text as typed. */
  readonly raw: string
  /** Null: detected. */
  readonly chosenType: TextType | null
  readonly state: EntryState
  /** An annotated article that was imported: the corrections start from it. */
  readonly gold: Corrected | null
  readonly edits: readonly Edit[]
  /** Undone edits, the next to redo first. */
  readonly undone: readonly Edit[]
  /** Whether it is the example shown before anything is pasted. */
  readonly isExample: boolean
}

export type EntryState =
  | { readonly kind: 'empty' | 'waiting' }
  | { readonly kind: 'working'; readonly share: number; readonly step: string }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'done' } & Extracted)

let keys = 0

export function entryOf(raw: string, rest: Partial<Entry> = {}): Entry {
  return {
    key: ++keys,
    name: null,
    raw,
    chosenType: null,
    state: { kind: raw.trim() === '' ? 'empty' : 'waiting' },
    gold: null,
    edits: [],
    undone: [],
    isExample: false,
    ...rest,
  }
}

export const typeOf = ({ chosenType, raw, name, gold }: Entry): TextType =>
  // offsets of an annotated article are into its text, markup or not
  chosenType ?? (gold ? 'text' : detectType(raw, name))

export const isCorrected = ({ edits, gold }: Entry): boolean => edits.length > 0 || gold !== null

export interface Shown {
  readonly text: string
  readonly ends: readonly number[]
  readonly corrected: Corrected
}

/** What the report shows; null while there is nothing. */
export function shownOf({ state, gold, edits }: Entry): Shown | null {
  if (state.kind !== 'done') return null
  const base = gold
    ? { ...gold, extraction: { ...gold.extraction, source: state.extraction.source } }
    : uncorrected(state.extraction)
  return { text: state.text, ends: state.ends, corrected: applyEdits(base, state.text, edits) }
}

/** Name of an article in lists: headline, file or first words. */
export function titleOf({ name, raw, state, isExample }: Entry): string {
  const headline = state.kind === 'done' ? state.extraction.article?.headline : null
  const words = raw.trim().slice(0, 60).split('\n')[0] ?? ''
  return headline ?? name ?? (isExample ? 'Example' : words === '' ? 'New article' : words)
}
