/** Replaces parts of a text and maps the offsets of the old text to the new one. */

/** A part of a text, in UTF-16 code units, and its replacement. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** The new text with a mapping of offsets. */
export interface Replaced {
  readonly text: string
  /**
   * Maps an offset (UTF-16 code units) in the old text to the new one. The ends of a replaced part map to the ends of the
   * replacement, an offset inside it to its start.
   */
  readonly offset: (old: number) => number
}

/** @param replacements in text order, without overlaps and not empty */
export function replaceParts(text: string, replacements: readonly Replacement[]): Replaced {
  let made = ''
  let done = 0
  for (const { start, end, by } of replacements) {
    made += text.slice(done, start) + by
    done = end
  }
  const offset = (old: number): number => {
    let shift = 0
    for (const { start, end, by } of replacements) {
      if (start >= old) break
      if (end > old) return start + shift
      shift += by.length - (end - start)
    }
    return old + shift
  }
  return { text: made + text.slice(done), offset }
}
