/** Entry point of the worker threads of `extractCorpus`. */
import type { Reading } from '../document/reading.js'
import type { Extraction } from '../extraction/schema.js'
import type { ExtractOptions } from '../pipeline.js'
import { answerTasks } from '../threads/pool.js'

export interface ExtractTask {
  readonly text: string | Reading
  readonly options: ExtractOptions
}

export type ExtractAnswer = { readonly extraction: Extraction } | { readonly error: unknown }

answerTasks(async ({ text, options }: ExtractTask): Promise<ExtractAnswer> => {
  try {
    const { extractQuotes } = options.indirect
      ? await import('../extract-indirect.js')
      : await import('../extract.js')
    return { extraction: extractQuotes(text, options) }
  } catch (error) {
    return { error }
  }
})
