/** The sources that the article is held against: what was pasted, and files. */
import type { NamedRaw } from '../tasks/messages.js'
import { detectType } from './detect-type.js'

export interface Source {
  /** Unique on the page. */
  readonly key: number
  /** Name of the file; null for a text that was typed or pasted. */
  readonly name: string | null
  readonly raw: string
}

export type SourceAction =
  | { readonly kind: 'type'; readonly key: number; readonly raw: string }
  | { readonly kind: 'add'; readonly sources: readonly Source[] }
  | { readonly kind: 'remove'; readonly key: number }

let keys = 0

export const sourceOf = (raw: string, name: string | null = null): Source => ({
  key: ++keys,
  name,
  raw,
})

/** Always leaves at least one field to paste into. */
export function changeSources(sources: readonly Source[], action: SourceAction): readonly Source[] {
  switch (action.kind) {
    case 'type':
      return sources.map((one) => (one.key === action.key ? { ...one, raw: action.raw } : one))
    case 'add':
      return [...sources.filter(({ raw, name }) => name !== null || raw !== ''), ...action.sources]
    case 'remove': {
      const rest = sources.filter(({ key }) => key !== action.key)
      return rest.length > 0 ? rest : [sourceOf('')]
    }
  }
}

/** Names for people: "Source 1" for the first pasted text, "a.txt (2)" for the second file of that name. */
export function sourceNames(sources: readonly Source[]): string[] {
  let pasted = 0
  const times = new Map<string, number>()
  return sources.map(({ name }) => {
    if (name === null) return `Source ${++pasted}`
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? name : `${name} (${time})`
  })
}

/** The sources that have any text, with their names and what they are read as. */
export function filledSources(sources: readonly Source[]): NamedRaw[] {
  const names = sourceNames(sources)
  return sources.flatMap(({ raw, name }, index) =>
    raw.trim() === '' ? [] : [{ name: names[index] as string, raw, type: detectType(raw, name) }],
  )
}
