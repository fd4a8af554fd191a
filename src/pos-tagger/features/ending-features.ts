/** Features of a word missing from the lexicon: its affixes, its shape, and the entries of its stem. */
import { hashText, pair } from '../../models/hash.js'
import { firstOf, secondOf } from '../tables/lexicon-entry.js'
import { CAPITAL, CAPITAL_AT_TIMES, CAPITALS, LOWER } from '../word/case-state.js'
import type { Lookup, Word } from '../word/word.js'

/** Inflectional endings, and the letters to restore to the stem. */
const INFLECTIONS: readonly (readonly [ending: string, restored: readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['ness', ['']],
]

/** Casing in four groups: lower case, capitalised, all capitals, uninformative. */
const groupOf = (state: number): number =>
  state === LOWER
    ? 0
    : state === CAPITAL || state === CAPITAL_AT_TIMES
      ? 1
      : state === CAPITALS
        ? 2
        : 3

export function endingFeatures(word: Word, state: number, lookup: Lookup): number[] {
  const { stem, text, contraction, entries } = word
  const group = groupOf(state)
  const features: number[] = []
  const add = (template: number, value: number): void => {
    features.push(scramble(Math.imul(value, 31) + template))
  }
  const addText = (template: number, part: string, more = 0): void =>
    add(template, pair(hashText(part), more))
  add(1, state)
  for (let length = 1; length <= 5 && length < stem.length; length++)
    addText(1 + length, stem.slice(-length), group)
  if (stem.length > 3) addText(8, stem.slice(0, 2), group)
  if (stem.length > 4) addText(9, stem.slice(0, 3), group)
  addText(10, shapeOf(text), contraction)
  add(11, Math.min(stem.length, 8) * 4 + group)
  const hyphen = stem.lastIndexOf('-')
  if (hyphen > 0) {
    const last = stem.slice(hyphen + 1)
    addText(12, stem.slice(0, hyphen))
    addText(13, last)
    addText(14, last.slice(-3))
    add(15, classesOf(lookup(last, 0)))
  }
  for (let kind = 0; kind < entries.length; kind++)
    if (entries[kind]) add(16 + kind, pair(classesOf(entries[kind] as number), state))
  for (const [ending, restored] of INFLECTIONS) {
    if (!stem.endsWith(ending) || stem.length < ending.length + 3) continue
    const bare = stem.slice(0, -ending.length)
    let found = 0
    for (const rest of restored) found ||= lookup(bare + rest, 0)
    // "stopped"
    if (!found && bare.at(-1) === bare.at(-2)) found = lookup(bare.slice(0, -1), 0)
    addText(20, ending, classesOf(found))
    addText(21, ending, pair(classesOf(found), group))
    break
  }
  return features
}

const classesOf = (entry: number): number =>
  entry === 0 ? 99 : firstOf(entry) * 16 + secondOf(entry)

function scramble(value: number): number {
  let h = Math.imul(value ^ (value >>> 15), 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 13), 0x85ebca6b)
  return h ^ (h >>> 16)
}

/** Shape of a word, with runs of letters, capitals and digits collapsed: "x-x", "X.X.", "9x". */
function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (const character of text) {
    const sign =
      character >= '0' && character <= '9'
        ? '9'
        : character !== character.toLowerCase()
          ? 'X'
          : character !== character.toUpperCase()
            ? 'x'
            : character
    if (sign !== last) shape += sign
    last = sign
  }
  return shape.slice(0, 8)
}
