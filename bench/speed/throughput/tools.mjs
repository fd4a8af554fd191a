/** The tools that the benchmarks compare: each loads only what it needs, and returns the function that reads one text. */

const library = (name) => new URL(`../../../dist/${name}.js`, import.meta.url).href

export const tools = {
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return (text) => nlp(text).quotations()
  },
  wink: async () => {
    const { default: model } = await import('wink-eng-lite-web-model')
    const { default: wink } = await import('wink-nlp')
    const tagger = wink(model, ['sbd', 'pos'])
    return (text) => tagger.readDoc(text)
  },
  quotes: async () => {
    const { extractQuotes } = await import(library('index'))
    return (text) => extractQuotes(text)
  },
  indirect: async () => {
    const { extractQuotes } = await import(library('indirect'))
    return (text) => extractQuotes(text, { indirect: true })
  },
}
