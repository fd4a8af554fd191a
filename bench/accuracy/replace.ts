/** A text with parts of it replaced, and where each of its offsets went. */

export interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: string
}

export interface Replaced {
  readonly text: string
  /**
   * The offset in the new text of an offset (UTF-16 code units) in the old one. The ends of a replaced part go to the
   * ends of what replaced it, a place inside it to its start.
   */
  readonly offset: (old: number) => number
}

/** @param replacements in text order, apart from each other and none of them empty */
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
