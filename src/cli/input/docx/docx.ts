/** Reads the text of Word documents (DOCX): a zip archive with the text as XML in word/document.xml. */
import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { InputError } from '../../../errors.js'
import { archiveType, describeType } from '../foreign/file-type.js'

const TEXT = 'word/document.xml'
/** Most bytes of the unpacked text: a text as long as that fails for its length anyway. */
const MOST = 256 * 1024 * 1024

/**
 * Returns the paragraphs of a Word document, separated by blank lines: without deleted text, notes, headers and footers.
 *
 * @param name name of the input in messages
 * @throws InputError for any other zip archive, one that is damaged, and a document without text
 */
export function docxText(bytes: Uint8Array, name: string): string {
  const entries: string[] = []
  let xml: Uint8Array | undefined
  try {
    xml = unzipSync(bytes, {
      filter(file) {
        entries.push(file.name)
        return file.name === TEXT && file.originalSize <= MOST
      },
    })[TEXT]
  } catch (error) {
    throw new InputError(`${name} is a damaged zip archive: copy it again`, { cause: error })
  }
  if (!entries.includes(TEXT)) throw new InputError(describeType(archiveType(entries), name))
  if (!xml) throw new InputError(`${name} is too large (more than ${MOST} bytes): save it as text`)
  const paragraphs = paragraphsOf(new TextDecoder().decode(xml))
  if (paragraphs.length === 0) throw new InputError(`${name} is empty: it needs at least one word`)
  return `${paragraphs.join('\n\n')}\n`
}

function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = []
  // a text box is a paragraph within another
  const open: string[] = []
  let isText = false
  let fallbacks = 0
  const add = (text: string) => {
    if (open.length > 0 && fallbacks === 0) open[open.length - 1] += text
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'w:p') open.push('')
        else if (name === 'w:t') isText = true
        else if (name === 'w:tab') add(' ')
        else if (name === 'w:br' || name === 'w:cr') add('\n')
        else if (name === 'w:noBreakHyphen') add('‑')
        else if (name === 'mc:Fallback') fallbacks++
      },
      ontext(text) {
        if (isText) add(text)
      },
      onclosetag(name) {
        if (name === 'w:t') isText = false
        else if (name === 'mc:Fallback') fallbacks--
        else if (name === 'w:p') {
          const text = open.pop()?.trim()
          if (text) paragraphs.push(text)
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return paragraphs
}
