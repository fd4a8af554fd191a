/** Normal forms for the lexicon, which treats words that differ only in numbers as one. */

import { wordSet } from '../../lexicon/word-set.js'

const TENS = wordSet(`eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety`)
const UNITS = wordSet('one two three four five six seven eight nine')
const DIGITS = /\d+(?:[.,]\d+)*/g
const HAS_DIGIT = /\d/
const CURRENCY = /[€£¥₹₽₩₪฿¢]/

/** "60,000" and "3.5" → "0", "24-year-old" → "0-year-old", "£3m" → "$0m", "fifty-one" → "eleven". */
export function normalForm(lower: string): string {
  if (HAS_DIGIT.test(lower)) return lower.replace(DIGITS, '0').replace(CURRENCY, '$')
  const hyphen = lower.indexOf('-')
  if (hyphen < 0) return TENS.has(lower) ? 'eleven' : lower
  return TENS.has(lower.slice(0, hyphen)) && UNITS.has(lower.slice(hyphen + 1)) ? 'eleven' : lower
}
