/** Prepares quotations for Readability, which would remove what names their speakers. */
import { elementsOf, labelsOf, tagOf } from '../page/dom.js'
import type { Page } from '../page/parse-page.js'

/** Attributes by which Readability takes a speaker for the author, or a post for an advertisement. */
const JUDGED = ['class', 'id', 'rel', 'itemprop', 'role']

/** Replaces `<footer>` in quotations by a paragraph labelled “attribution”, and removes the attributes and links that are judged. */
export function keepQuotations({ body, document }: Page): void {
  for (const quotation of elementsOf(body, (element) => tagOf(element) === 'blockquote')) {
    const isPull = / (?:pull\w*) /.test(labelsOf(quotation))
    for (const name of JUDGED) quotation.removeAttribute(name)
    if (isPull) quotation.setAttribute('class', 'pull')
    for (const element of elementsOf(quotation, () => true)) {
      if (element === quotation) continue
      for (const name of JUDGED) element.removeAttribute(name)
      if (tagOf(element) === 'a') element.replaceWith(...element.childNodes)
      if (tagOf(element) !== 'footer') continue
      const paragraph = document.createElement('p')
      paragraph.setAttribute('class', 'attribution')
      element.replaceWith(paragraph)
      paragraph.append(...element.childNodes)
    }
  }
}
