/** The words of a text in lower case, joined by blanks: two texts with the same words say the same. */
export function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')
}

/** How many of the words of two texts are the same, from 0 to 1 (Dice's coefficient). */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a).split(' ').filter(Boolean)
  const right = wordsOf(b).split(' ').filter(Boolean)
  if (left.length === 0 || right.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let same = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) same++
    counts.set(word, count - 1)
  }
  return (2 * same) / (left.length + right.length)
}
