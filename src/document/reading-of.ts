import type { Reading } from './reading.js'

/** Returns the reading of a text without markup, about whose article nothing is known. */
export const readingOf = (text: string): Reading => ({
  input: text,
  prose: text,
  pieces: [{ start: 0, end: text.length, inputStart: 0, inputEnd: text.length }],
  article: null,
})
