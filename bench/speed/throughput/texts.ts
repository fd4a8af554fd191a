/** Which texts the benchmarks read, and in which order. */

/** Texts to warm up on, and the unseen ones. */
export interface Split {
  readonly warmUp: readonly string[]
  readonly measured: readonly string[]
}

/** The unseen texts, for the report. */
export interface ReadTexts {
  /** Where they come from: "our own", "news.jsonl". */
  readonly origin: string
  readonly count: number
  readonly words: number
  /** Words of the texts read before them. */
  readonly warmUpWords: number
}

/** Every second text warms up if there are no others for it. Texts that occur twice are read once. */
export function splitTexts(texts: readonly string[], warmUp?: readonly string[]): Split {
  const different = [...new Set(texts)]
  if (!warmUp)
    return {
      warmUp: different.filter((_, i) => i % 2 === 1),
      measured: different.filter((_, i) => i % 2 === 0),
    }
  const seen = new Set(warmUp)
  return { warmUp: [...seen], measured: different.filter((text) => !seen.has(text)) }
}

/** The texts whose length is nearest to the median, in an order for each turn: each text is read first equally often. */
export function nearMedian(texts: readonly string[], count: number): string[][] {
  const byLength = [...new Set(texts)].sort((a, b) => wordsIn(a) - wordsIn(b))
  const from = Math.max(0, Math.floor((byLength.length - count) / 2))
  const chosen = byLength.slice(from, from + count)
  return chosen.map((_, turn) => [...chosen.slice(turn), ...chosen.slice(0, turn)])
}

/** Words as divided by white space. */
export const wordsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + wordsIn(text), 0)

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0
