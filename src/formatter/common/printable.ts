/**
 * Invisible characters, which can hide or disguise text: direction controls, zero-width characters, tags. Excludes the
 * joiners and variation selectors that scripts and emoji need, and the Arabic and Kaithi number signs, which are visible.
 */
export const unseen =
  /(?!\u200c|\u200d|[\p{VS}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cf}\p{DI}]/gu

/**
 * Makes untrusted text safe to print on a terminal: one line, blanks collapsed, control characters (which start escape
 * sequences) and lone surrogates replaced with U+FFFD, and invisible characters, including direction controls, removed.
 */
export function printable(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD')
}
