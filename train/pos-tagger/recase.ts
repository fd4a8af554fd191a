/** Variants in headline casing: the teacher's tags remain valid, and the student learns both casings. */
import type { Sentence, Token } from '../../src/document/document.js'
import { parseDocument } from '../../src/parser/parse.js'
import { casesOf } from '../../src/pos-tagger/word/sentence-casing.js'
import { type Example, UNKNOWN } from './examples.js'

/** One sentence in this many becomes a title, is set in capitals, or stands alone. */
const TITLES = 8
const CAPITALS = 24
const ALONE = 8
/** Words that headlines often leave in lower case. */
const SMALL = new Set(
  'a an the and but or nor of in on at to by for from with as into over is are be it its'.split(
    ' ',
  ),
)

/**
 * Returns the article with some sentences as headlines. Half of them become separate examples, without the article whose
 * casing separates names from other words.
 */
export function recased({ document, gold }: Example, random: () => number): Example[] {
  const { text, sentences, tokens } = document
  const alone: Example[] = []
  const changed = new Set<number>()
  let whole = text
  sentences.forEach((sentence) => {
    const chance = Math.floor(random() * TITLES * CAPITALS * ALONE)
    const keepsSmall = random() < 0.6
    if (casesOf(tokens, sentence) !== 'running' || sentence.endToken - sentence.firstToken < 5)
      return
    const title = chance % TITLES === 0
    const capitals = chance % CAPITALS === 1
    if (!title && !capitals && chance % ALONE !== 2) return
    const changedText =
      title || capitals ? recase(text, tokens, sentence, capitals, keepsSmall) : text
    if (changedText.length !== text.length) return
    if (random() < 0.5 || !(title || capitals)) {
      const start = sentence.start
      alone.push(aligned(changedText.slice(start, sentence.end), start, tokens, gold, null))
    } else {
      whole =
        whole.slice(0, sentence.start) +
        changedText.slice(sentence.start, sentence.end) +
        whole.slice(sentence.end)
      changed.add(sentence.start)
    }
  })
  return [aligned(whole, 0, tokens, gold, changed), ...alone]
}

function recase(
  text: string,
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  capitals: boolean,
  keepsSmall: boolean,
): string {
  let out = ''
  let end = 0
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    const small = keepsSmall && i > firstToken && SMALL.has(token.lower)
    const word = capitals
      ? token.text.toUpperCase()
      : small
        ? token.text
        : token.text.charAt(0).toUpperCase() + token.text.slice(1)
    out += text.slice(end, token.start) + word
    end = token.end
  }
  return out + text.slice(end)
}

/** Returns the changed text with the classes of the words that start at the same offsets. */
function aligned(
  text: string,
  offset: number,
  tokens: readonly Token[],
  gold: Uint8Array,
  starts: ReadonlySet<number> | null,
): Example {
  const classes = new Map(tokens.map(({ start }, i) => [start - offset, gold[i] as number]))
  const document = parseDocument(text)
  return {
    document,
    gold: Uint8Array.from(document.tokens, ({ start, kind }) =>
      kind === 'word' || kind === 'number' ? (classes.get(start) ?? UNKNOWN) : UNKNOWN,
    ),
    sentences: document.sentences.flatMap(({ start }, index) =>
      !starts || starts.has(start) ? [index] : [],
    ),
  }
}
