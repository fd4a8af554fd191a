/** Entry point of the worker threads of `extractCorpus`. */
import type { Reading } from '../document/reading.js'
import type { Extraction } from '../extraction/schema.js'
import type { ModelName } from '../models/model-names.js'
import type { ExtractOptions } from '../pipeline.js'
import { answerTasks } from '../threads/pool.js'
import { loadLarge } from './large-model.js'

export interface ExtractTask {
  readonly text: string | Reading
  readonly options: ExtractOptions
  readonly model: ModelName
}

export type ExtractAnswer = { readonly extraction: Extraction } | { readonly error: unknown }

answerTasks(async ({ text, options, model }: ExtractTask): Promise<ExtractAnswer> => {
  try {
    const { extractQuotes } = options.indirect
      ? await import('../extract-indirect.js')
      : await import('../extract.js')
    const large = model === 'large' ? loadLarge() : null
    return { extraction: extractQuotes(text, { ...options, model: large }) }
  } catch (error) {
    return { error }
  }
})
