import type { Extractor } from '../../pipeline.js'

let small: Extractor | undefined

/**
 * Loads the extractor. The weights of the tagger are read only for reported speech without quotation
 * marks.
 */
export async function loadExtractor(indirect: boolean): Promise<Extractor> {
  if (indirect) return (await import('../../extract-indirect.js')).extractQuotes
  if (!small) {
    const { createExtractor } = await import('../../pipeline.js')
    small = createExtractor(() => {
      throw new Error('the tagger is not loaded')
    })
  }
  return small
}
