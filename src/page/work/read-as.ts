import type { Reading } from '../../document/reading.js'
import type { TextType } from './messages.js'

export interface ReadText {
  readonly input: string | Reading
  /** The text that offsets refer to. */
  readonly text: string
  /** Whether it was taken from a page. */
  readonly isExtracted: boolean
}

/** @throws InputError if a page contains no article */
export async function readAs(type: TextType, raw: string): Promise<ReadText> {
  if (type !== 'html') return { input: raw, text: raw, isExtracted: false }
  const { articleText } = await import('../../cli/input/html/html.js')
  const text = articleText(raw, 'the page')
  return { input: text, text, isExtracted: true }
}
