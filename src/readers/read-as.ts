import type { Reading } from '../document/reading.js'
import { InputError } from '../errors.js'

export const textTypes = ['text', 'html', 'markdown'] as const
export type TextType = (typeof textTypes)[number]

/**
 * Reads a text by its type; loads the reader that it needs. Plain text is returned as it is.
 *
 * @throws InputError, with a message that names the text, if it cannot be read as this type
 */
export async function readAs(type: TextType, text: string): Promise<string | Reading> {
  if (type === 'text') return text
  if (type === 'html') {
    const { readHtml } = await import('./html/read-html.js')
    return named('the page', () => readHtml(text))
  }
  const { readMarkdown } = await import('./markdown/read-markdown.js')
  return named('the text', () => readMarkdown(text))
}

/** Puts the name of the text before what is wrong with it. */
function named(name: string, read: () => Reading): Reading {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Error) || !['PageError', 'InputError'].includes(error.name)) throw error
    throw new InputError(`${name} ${error.message}`, { cause: error })
  }
}
