import type { Reading } from '../../../document/reading.js'
import { InputError } from '../../../errors.js'
import { PageError } from '../../../readers/html/page/page-error.js'
import { readHtml } from '../../../readers/html/read-html.js'

/**
 * Reads the article of an HTML page.
 *
 * @throws InputError if the page contains no article
 */
export function readPage(html: string, name: string): Reading {
  try {
    return readHtml(html)
  } catch (error) {
    if (!(error instanceof PageError)) throw error
    throw new InputError(`${name} ${error.message}: save it as text, or pass --input text`, {
      cause: error,
    })
  }
}
