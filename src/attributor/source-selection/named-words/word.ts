/** Returns the word at a distance from a span: -1 is the word before it; "" if the sentence has none there. */
export type Word = (distance: number) => string
