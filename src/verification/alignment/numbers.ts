const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/)
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
])
const ORDINALS =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)

/** Words for units, by the sign that stands for them. */
const SIGNS = new Map([
  ['%', '%'],
  ['percent', '%'],
  ['percentage', '%'],
  ['$', '$'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['£', '£'],
  ['pound', '£'],
  ['pounds', '£'],
  ['€', '€'],
  ['euro', '€'],
  ['euros', '€'],
])

/**
 * Reads words as one number with its unit: ["twelve"] and ["12"] are "12"; ["5", "per", "cent"] and ["5", "%"] are "5%".
 * Null if they are anything else.
 */
export function readNumber(words: readonly string[]): string | null {
  let total = 0
  let group = 0
  let seen = false
  let unit = ''
  let ordinal = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const sign = SIGNS.get(word)
    const value = cardinalOf(word)
    const scale = SCALES.get(word)
    if (sign !== undefined) unit = sign
    else if (word === 'per' && words[at + 1] === 'cent') {
      unit = '%'
      at++
    } else if (value !== undefined) {
      group += value
      seen = true
    } else if (ordinalOf(word) !== undefined) {
      group += ordinalOf(word) as number
      ordinal = true
      seen = true
    } else if (scale !== undefined) {
      if (scale === 100) group = (group || 1) * 100
      else {
        total += (group || 1) * scale
        group = 0
      }
      seen = true
    } else if ((word === 'a' || word === 'and') && at + 1 < words.length) {
      // "a hundred and five"
    } else return null
  }
  if (!seen) return unit === '' ? null : unit
  return `${ordinal ? '#' : ''}${Number((total + group).toPrecision(12))}${unit}`
}

function cardinalOf(word: string): number | undefined {
  if (/^\d[\d,.]*$/.test(word)) {
    const number = Number(word.replaceAll(',', ''))
    return Number.isNaN(number) ? undefined : number
  }
  const unit = UNITS.indexOf(word)
  if (unit >= 0) return unit
  const ten = TENS.indexOf(word)
  return ten > 0 ? ten * 10 : undefined
}

function ordinalOf(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word)
  if (digits) return Number(digits[1])
  const place = ORDINALS.indexOf(word)
  return place >= 0 ? place : undefined
}
