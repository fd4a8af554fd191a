const BLANK = /\s/

/** Number of words between blanks, at most so many. */
export function countWords(text: string, most: number): number {
  let count = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const blank =
      code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : BLANK.test(text.charAt(i))
    if (!blank && !inWord && ++count === most) return count
    inWord = !blank
  }
  return count
}
