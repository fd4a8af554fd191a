/** Arbitrary articles for fast-check: fixtures, cut, mixed and corrupted; and articles assembled from parts. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { sentences } from './sentences.js'

const folder = new URL('../../fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const paragraphs = fixtures.flatMap((text) => text.split(/\n{2,}/)).filter((text) => text !== '')

/** Parts of reporting sentences. */
const PIECES = [
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '„', '‟', '`', "''"],
  ...['.', ',', '!', '?', '…', ':', ';', '—', '–', '-', '(', ')', '\n', '\n\n', '\r\n', '\t'],
  ...['said', 'told', 'asked', 'according to', 'wrote', 'was told by', 'as', 'put it', 'that'],
  ...['he', 'she', 'they', 'it', 'who', 'his', 'I', 'we', 'the', 'a', 'another', 'of', 'and', 'to'],
  ...['Mara Lind', 'Lind', 'Mr Lind', 'Omar Lind', 'MARA LIND:', 'Gov. Lind’s', 'NATO', 'U.S.'],
  ...['the mayor', 'an official', 'officials', 'his wife', 'the 34-year-old', 'yesterday', 'Oslo'],
  ...[
    'We will go',
    'no',
    'bridge',
    '12',
    '@lind',
    'https://x.org',
    '👩‍👩‍👧',
    'שלום',
    '鈴木',
    '\u202e',
  ],
  ...[
    '\0',
    '\ud83d',
    '\ude00',
    '\ufeff',
    '\u2028',
    '\u00a0',
    '\u001b[31m',
    'toString',
    '__proto__',
  ],
]

const piece = fc.constantFrom(...PIECES)
const chain = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 80 })
  .map((parts) => parts.flat().join(''))

/** One or a few paragraphs of the fixtures. */
const prose = fc
  .array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('\n\n'))

type Mutation = (text: string) => string

const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, share: number) => Math.floor(share * text.length)

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // Local edits: deletions, duplications, moves, insertions.
  fc.tuple(place, fc.nat(40)).map(
    ([share, length]): Mutation =>
      (text) => {
        const from = at(text, share)
        return text.slice(0, from) + text.slice(from + length)
      },
  ),
  fc.tuple(place, piece).map(
    ([share, typed]): Mutation =>
      (text) => {
        const from = at(text, share)
        return text.slice(0, from) + typed + text.slice(from)
      },
  ),
  fc.tuple(place, place, fc.nat(200)).map(
    ([a, b, length]): Mutation =>
      (text) => {
        const moved = text.slice(at(text, a), at(text, a) + length)
        return text.slice(0, at(text, b)) + moved + text.slice(at(text, b))
      },
  ),
  // Global edits, as by scrapers and editors.
  fc.constantFrom<Mutation>(
    (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    (text) => text.replace(/"/g, '“'),
    (text) => text.replace(/”/g, ''),
    (text) => text.replace(/\n+/g, ' '),
    (text) => text.replace(/([.!?]) /g, '$1\n'),
    (text) => text.replace(/ ([“"])/g, '$1'),
    (text) => text.replace(/(.{60}\S*) /g, '$1\n'),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/[.,]/g, ''),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.normalize('NFD'),
  ),
)

const mutated = fc
  .tuple(fc.oneof(prose, sentences), fc.array(mutation, { maxLength: 6 }))
  .map(([text, mutations]) => mutations.reduce((spoilt, mutate) => mutate(spoilt), text))

export const anyArticle: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 3, arbitrary: chain },
  { weight: 3, arbitrary: sentences },
  { weight: 1, arbitrary: fc.tuple(mutated, chain).map(([a, b]) => `${a}\n\n${b}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)
