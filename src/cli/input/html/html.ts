import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { InputError } from '../../../errors.js'
import { withoutHugeAttributes } from './html-attributes.js'
import { blocksOf, type PageNode } from './html-blocks.js'
import { nestsTooDeep } from './html-depth.js'

/** Far more than a real page has. */
const MOST_ELEMENTS = 100_000

/** Skips resolving URLs: none are kept, and those of images took quadratic time. */
class Reader extends Readability<PageNode> {
  _fixRelativeUris(): void {}
}

/**
 * Extracts the article of an HTML page as text: its headline and paragraphs, separated by blank lines.
 * Leaves out menus, captions, comments and advertisements, as far as Firefox's reader mode recognizes them.
 *
 * @throws InputError if the page contains no article
 */
export function articleText(html: string, name: string): string {
  if (nestsTooDeep(html)) {
    throw new InputError(`${name} nests its tags too deeply: save it as text, or pass --input text`)
  }
  let title: string
  let blocks: string[]
  try {
    const bounded = withoutHugeAttributes(html)
    // Wrap a fragment in a page, as a browser would.
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
    const pageTitle = bare(article?.title)
    // "Bridge to open | Oslo Times": the heading shows where the name of the site begins
    title = headings.find((heading) => isWithout(heading, pageTitle)) ?? pageTitle
    blocks = article?.content ? blocksOf(article.content) : []
  } catch (error) {
    throw new InputError(
      `${name} cannot be parsed as HTML: save it as text, or pass --input text`,
      {
        cause: error,
      },
    )
  }
  if (blocks.length === 0) {
    throw new InputError(`${name} contains no article: save it as text, or pass --input text`)
  }
  const opening = blocks[0]?.toLowerCase()
  const headline = title !== '' && title.toLowerCase() !== opening ? [title] : []
  return `${[...headline, ...blocks].join('\n\n')}\n`
}

const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** Tests whether a title is the heading, of two words or more, followed by a separator and the name of the site. */
const isWithout = (heading: string, title: string): boolean =>
  /\S\s\S/.test(heading) &&
  title.startsWith(heading) &&
  /^\s*[|–—:·»-]\s/.test(title.slice(heading.length))
