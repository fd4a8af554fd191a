import type { Extractor } from '../../pipeline.js'
import type { ExtractorNeeds } from './do-work.js'

let small: Extractor | undefined

/**
 * Loads the extractor. The weights of the tagger are read only for reported speech without quotation marks, the large model
 * only if it is asked for.
 */
export async function loadExtractor({ indirect, model }: ExtractorNeeds): Promise<Extractor> {
  const extract = indirect
    ? (await import('../../extract-indirect.js')).extractQuotes
    : await loadSmall()
  if (model !== 'large') return extract
  const { loadLarge } = await import('../../node/large-model.js')
  const large = loadLarge()
  return (input, options) => extract(input, { ...options, model: large })
}

async function loadSmall(): Promise<Extractor> {
  if (!small) {
    const { createExtractor } = await import('../../pipeline.js')
    small = createExtractor(() => {
      throw new Error('the tagger is not loaded')
    })
  }
  return small
}
