/**
 * Signs that take no place of their own on a screen, or change that of others: what turns the direction of text,
 * what has no width, letters and tags that are not drawn. Text can hide in them, or read as another. Not the joiners
 * and variants that languages and emoji are written with, nor the Arabic and Kaithi number signs, which are drawn.
 */
export const unseen =
  /(?!\u200c|\u200d|[\p{VS}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cf}\p{DI}]/gu

/**
 * Makes a text from outside harmless on a terminal: in one line, blanks collapsed, every control
 * character (the start of each escape sequence) and lone surrogate shown as U+FFFD, and signs that
 * cannot be seen, those that turn the direction of text among them, left out.
 */
export function printable(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD')
}
