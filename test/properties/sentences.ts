/** Sentences in which marked words, cues and sources stand in each other's way, in every style of marks. */
import fc from 'fast-check'

/** The two kinds of marks of a text: outer, inner. A sign that is missing is a mark never typed. */
const STYLES: readonly (readonly [string, string, string, string])[] = [
  ['“', '”', '‘', '’'],
  ['“', '”', '‘', '’'],
  ['‘', '’', '“', '”'],
  ['"', '"', "'", "'"],
  ["'", "'", '"', '"'],
  ['«', '»', '‹', '›'],
  ['« ', ' »', '“', '”'],
  ['„', '“', '‚', '‘'],
  ["''", "''", "'", "'"],
  ['“', '', '‘', ''],
  ['', '”', '', '’'],
  ['“', '”', '“', '”'],
]

/**
 * `[…]` stands between outer marks, `{…}` between inner ones; the rest are names of lists below. A text is one or
 * more of them, so that what belongs to one sentence is tempted into the next.
 */
const TEMPLATES: readonly string[] = [
  '[CLAUSE,] SAY PRON, [END.]',
  '[CLAUSE?] SAY PRON TAIL. [CLAUSE.]',
  '[CLAUSE,] SAY WHO, [END.]',
  '[CLAUSE,] PRON SAY, [CLAUSE,] and SAY: [CLAUSE.]',
  '[CLAUSE,] PRON SAY TAIL — [END.]',
  'WHO, whom they call [NICK], SAY that THING was [TERM].',
  'WHO, known as [NICK], SAY THING was [TERM].',
  'WHO, who calls REL [NICK], SAY, [CLAUSE.]',
  'WHO [NICK] NAME SAY THING was [TERM].',
  'WHO called THING [TERM] and SAY it was [TERM], adding that [CLAUSE].',
  'WHO SAY that, as PRON put it, THING was [TERM], SAY WHO.',
  'THING, PRON SAY, was [TERM], SAY PRON.',
  'THING was, in the words of WHO, [TERM] — [NICK], PRON SAY.',
  'According to WHO, THING was [TERM] and [TERM], PRON SAY.',
  'THING was [TERM], according to WHO, who SAY PRON SAY so.',
  '[CLAUSE {TERM} CLAUSE,] SAY WHO, [CLAUSE {CLAUSE,} SAY PRON.]',
  '[{CLAUSE,} SAY PRON, {END,}] WHO SAY.',
  '[WHO SAY {THING was [TERM]},] SAY PRON.',
  '[CLAUSE. {CLAUSE, SAY PRON, [END.',
  'WHO SAY [CLAUSE. WHO SAY it was TERM].',
  'CLAUSE,] SAY PRON, [END.]',
  'MARA LIND: [CLAUSE.] PRON SAY: [END.]',
  '[MARA LIND: CLAUSE.] SAY WHO.',
  'Asked whether THING was [TERM], PRON SAY: [END.]',
  'WHO SAY that WHO SAY that THING was [TERM].',
  'WHO (the [NICK] of Oslo) SAY (in a [TERM] way) that THING was TERM.',
  'PRON SAY THING, PRON SAY [CLAUSE,] PRON SAY.',
  'WHO SAY: [CLAUSE.\n\n[CLAUSE,] SAY PRON. [END.]',
  '[CLAUSE,] WHO SAY.\n\n[CLAUSE.]\n\n— WHO',
  'WHO’s [TERM] THING, [NICK], PRON SAY, SAY WHO, was [TERM].',
]

const LISTS: Readonly<Record<string, readonly string[]>> = {
  CLAUSE: [
    'We will go',
    'Three families in this town',
    'she said it was late',
    'No',
    'I told them',
  ],
  END: ['are not laughing', 'never again', 'I said', 'but they say so', 'now'],
  SAY: ['said', 'says', 'asked', 'cried', 'replied', 'told reporters', 'wrote', 'has warned'],
  PRON: ['he', 'she', 'they', 'I', 'we', 'it', 'who'],
  WHO: ['Mara Lind', 'Mr Vass', 'the mayor', 'an official', 'officials', 'the harbour board'],
  NAME: ['Lind', 'Vass'],
  REL: ['him', 'herself', 'the town'],
  NICK: ['the Boss', 'Kit', 'Iron Mara', 'said', 'he'],
  TERM: ['a dead duck', 'odd', 'rotten, late and dear', 'said by all', 'the “end”'],
  THING: ['the plan', 'it', 'that', 'the report', 'this'],
  TAIL: ['again', 'to the board', 'in a low voice', 'on Friday', ', smiling'],
}
const WORD = new RegExp(`\\b(?:${Object.keys(LISTS).join('|')})\\b`, 'g')

/** Numbers that choose a word of each list, one after the other, for as long as they are asked. */
const choices = fc.array(fc.nat(99), { minLength: 1, maxLength: 24 })

export const sentence: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...TEMPLATES), fc.constantFrom(...STYLES), choices)
  .map(([template, [open, close, innerOpen, innerClose], picks]) => {
    let at = 0
    const words = template.replace(WORD, (list) => {
      const words = LISTS[list] ?? []
      return words[(picks[at++ % picks.length] ?? 0) % words.length] ?? ''
    })
    const marks: Record<string, string> = {
      '[': open,
      ']': close,
      '{': innerOpen,
      '}': innerClose,
    }
    return words.replace(/[[\]{}]/g, (sign) => marks[sign] ?? '')
  })

/** A few sentences in one paragraph or in several. */
export const sentences: fc.Arbitrary<string> = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', ' ', '\n\n')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join('').trim())
