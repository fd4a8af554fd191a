import type { Reading } from '../../../document/reading.js'
import type { TextType } from '../request/options.js'

/** A text as the pipeline reads it. */
export interface ReadText {
  readonly input: string | Reading
  /** The text that offsets refer to, if it is not the one that was sent. */
  readonly extracted: string | null
}

/**
 * Reads a text by its type.
 *
 * @throws InputError if a page contains no article
 */
export async function readAs(type: TextType, text: string): Promise<ReadText> {
  if (type !== 'html') return { input: text, extracted: null }
  const { articleText } = await import('../../input/html/html.js')
  const article = articleText(text, 'the page')
  return { input: article, extracted: article }
}
