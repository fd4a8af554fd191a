/** Throughput of the library, compromise and wink-nlp over the same articles, in one process. */
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'

type ExtractQuotes = typeof import('../../src/indirect.js').extractQuotes

const { extractQuotes }: { extractQuotes: ExtractQuotes } = await import(
  new URL('../../dist/indirect.js', import.meta.url).href
)
const tagger = wink(model, ['sbd', 'pos'])

/** Functions that process all texts and return the milliseconds taken, by library and task. */
export function throughputOf(texts: readonly string[]): Record<string, () => number> {
  const time = (run: (text: string) => unknown) => (): number => {
    const start = performance.now()
    for (const text of texts) run(text)
    return performance.now() - start
  }
  return {
    'compromise, `nlp(text).quotations()`': time((text) => nlp(text).quotations()),
    'wink-nlp, parts of speech': time((text) => tagger.readDoc(text)),
    '`extractQuotes(text)`': time((text) => extractQuotes(text)),
    '`extractQuotes(text, { indirect: true })`': time((text) =>
      extractQuotes(text, { indirect: true }),
    ),
  }
}

export const wordsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
