/**
 * Makes a text from outside harmless on a terminal: in one line, blanks collapsed, every control
 * character (the start of each escape sequence) and lone surrogate shown as U+FFFD, and signs that
 * cannot be seen, those that turn the direction of text among them, left out.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
}
