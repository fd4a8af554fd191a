/** Hostile texts of any length: each kind is a function from a length to a text. */
import { articlesOf } from '../articles.js'

/** Our own articles, concatenated. */
export const news = articlesOf().join('\n\n')

const repeat = (part: string) => (length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length)

const nested = (length: number): string => {
  const depth = Math.floor(length / 4)
  return `${'“‘'.repeat(depth)}x${'’”'.repeat(depth)}`.slice(0, length)
}

/** Makes a pronounceable name, unique for each number. */
export function nameOf(number: number): string {
  const syllables: string[] = []
  for (let rest = number + 12; rest > 0; rest = Math.floor(rest / 60)) {
    syllables.push(`${'bdfgklmnprst'[rest % 12]}${'aeiou'[Math.floor(rest / 12) % 5]}`)
  }
  const name = syllables.join('')
  return `${name[0]?.toUpperCase()}${name.slice(1)}`
}

const numbered = (line: (number: number) => string) => (length: number) => {
  const lines: string[] = []
  for (let at = 0, number = 0; at < length; number++) {
    const next = line(number)
    lines.push(next)
    at += next.length
  }
  return lines.join('').slice(0, length)
}

/** A leading quote: texts without quotation marks are skipped early. */
const OPENING = '“Yes,” said Mara Lind. “Never.”\n\n'

const texts: readonly [string, (length: number) => string][] = [
  ['news', repeat(`${news}\n\n`)],
  ['news in one paragraph', repeat(`${news.replace(/\s+/g, ' ')} `)],
  ['marks', repeat('“”"\'‘’«»')],
  ['opening marks', repeat('“')],
  ['nested marks', nested],
  ['unclosed nested marks', repeat('“‘')],
  ['unclosed nested words', repeat('“a ‘b ')],
  ['straight marks', repeat('"a" ')],
  ['one token', repeat('a')],
  ['said said said', repeat('said ')],
  ['blank lines', repeat('\n')],
  ['emoji', repeat('👩‍👩‍👧 ')],
  ['RTL', repeat('\u202eשלום “עולם” ')],
  ['NUL', repeat('\0')],
  ['lone surrogates', repeat('\ud83d')],
  ['one-line quotes', repeat('“We will open the bridge,” said Mara Lind.\n')],
  ['quotes in one paragraph', repeat('“We will open the bridge,” said Mara Lind. ')],
  ['quotes in one sentence', repeat('“We will open the bridge,” said Mara Lind, ')],
  ['a quote without its cue', repeat('“We will open the bridge.” ')],
  ['different names', numbered((n) => `“We will go,” said ${nameOf(n * 7)} ${nameOf(n * 13)}.\n`)],
  ['one surname', numbered((n) => `“We will go,” said ${nameOf(n)} Lind.\n`)],
  ['namesakes', repeat('“We will go,” said Mara Lind. “No,” said Omar Lind. “Why?” said Lind.\n')],
  [
    'descriptions',
    repeat('“No,” said the mayor. The teacher of the son of the mayor said “Yes.” '),
  ],
  ['pronouns', repeat('“No,” he said. She told them it was his. “Yes,” they said.\n')],
  ['of the of the', repeat('the mayor of the ')],
  ['capitals', repeat('Mara ')],
  ['possessors', repeat('Mara’s ')],
  ['opening parentheses', repeat('(')],
  ['commas', repeat(',')],
  ['full stops', repeat('.')],
  ['words and commas', repeat('mayor, ')],
  ['names over quotations', numbered((n) => `${nameOf(n)} Lind\n\n“We will go.”\n\n`)],
  ['marked terms', repeat('The “bridge” is a bridge, a “pier” a pier. ')],
]

/** Text generators by kind; each takes the length of the text in UTF-16 code units. */
export const kinds: ReadonlyMap<string, (length: number) => string> = new Map(
  texts.map(([kind, make]) => [kind, (length) => OPENING + make(length - OPENING.length)]),
)
