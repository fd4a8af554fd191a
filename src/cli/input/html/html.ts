import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { InputError } from '../../../errors.js'
import { withoutHugeAttributes } from './html-attributes.js'
import { blocksOf, type PageNode } from './html-blocks.js'
import { nestsTooDeep } from './html-depth.js'

/** Far more than a page has. */
const MOST_ELEMENTS = 100_000

/** Leaves addresses as they are: none is kept, and those of pictures took time that grows with their square. */
class Reader extends Readability<PageNode> {
  _fixRelativeUris(): void {}
}

/**
 * The article of an HTML page as text: its headline and its paragraphs, a blank line between them.
 * Menus, captions, comments and advertisements are left out, as far as Firefox's reader mode knows them.
 *
 * @throws InputError when the page has none
 */
export function articleText(html: string, name: string): string {
  if (nestsTooDeep(html)) {
    throw new InputError(`${name} nests its tags too deep: give its text, or --input text`)
  }
  let title: string
  let blocks: string[]
  try {
    const bounded = withoutHugeAttributes(html)
    // A fragment gets the page around it that a browser would give it.
    const page = /<html[\s>]/i.test(bounded)
      ? bounded
      : `<!doctype html><html><body>${bounded}</body></html>`
    const { document } = parseHTML(page)
    const headings = [...document.querySelectorAll('h1')].map(({ textContent }) =>
      bare(textContent),
    )
    const article = new Reader(document, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as PageNode,
    }).parse()
    const told = bare(article?.title)
    // "Bridge to open | Oslo Times": the page's heading tells where the name of the site begins
    title = headings.find((heading) => isWithout(heading, told)) ?? told
    blocks = article?.content ? blocksOf(article.content) : []
  } catch (error) {
    throw new InputError(`${name} cannot be read as HTML: give its text, or --input text`, {
      cause: error,
    })
  }
  if (blocks.length === 0) {
    throw new InputError(`${name} has no article in it: give its text, or --input text`)
  }
  const opening = blocks[0]?.toLowerCase()
  const headline = title !== '' && title.toLowerCase() !== opening ? [title] : []
  return `${[...headline, ...blocks].join('\n\n')}\n`
}

const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** Whether a title is the heading, of two words or more, and behind a sign the name of the site. */
const isWithout = (heading: string, title: string): boolean =>
  /\S\s\S/.test(heading) &&
  title.startsWith(heading) &&
  /^\s*[|–—:·»-]\s/.test(title.slice(heading.length))
