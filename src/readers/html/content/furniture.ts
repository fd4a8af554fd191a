/** Removes what is not the article by its markup: menus, captions, sharing, related stories, comments and the like. */
import { isElement, isText, labelsOf, type PageElement, tagOf, walk } from '../page/dom.js'

const ROLES = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist tooltip'.split(
    ' ',
  ),
)
const TAGS = new Set('nav aside form footer dialog'.split(' '))

/** A name that says by itself that an element isn't part of the article's prose. */
const CERTAIN =
  / (?:\w*captions?|cutline|(?:photo|image|img|picture|media|video) ?(?:credits?|info|details|source)|credits?|\w*credit|copyright|nav|navbar|navigation|navlist|\w+nav|menu|\w+menu|breadcrumbs?|crumbs?|pagination|pager|toolbar|skip ?(?:links?|nav|to \w+)|share|sharing|share\w+|\w+share|social|social\w+|addthis\w*|sharedaddy|sharethis|addtoany|related|related\w+|\w+related|recirc\w*|recommend\w*|more ?(?:stories|on|from|news|articles|coverage)|trending|most ?(?:read|popular|viewed|shared|recent)|popular|read (?:more|next|also)|readmore|readnext|outbrain\w*|taboola\w*|zergnet|upnext|newsletters?|newsletter\w+|\w+newsletter|sign ?up\w*|subscribe|subscribe\w*form|subscription ?(?:box|form|banner|prompt|offer)s?|optin|mailchimp|mc embed|donat\w+|cookies?|cookie\w+|consent|gdpr|ads?|ad ?(?:slot|unit|wrap\w*|container|box|label)|adsense|adsbygoogle|advert\w*|\w+advert|dfp|sponsor\w*|promoted|(?:author|writer|contributor|byline|user) ?(?:bio\w*|box|card|profile|desc\w*|about)|bio|about ?(?:the )?author\w*|comments?|comment ?(?:list|form|section|area|count|respond)|disqus\w*|respond|replies|sr only|screen ?reader\w*|visually ?hidden|hidden ?text|offscreen|print ?only|no ?print|tags|tag ?(?:list|links|cloud)|\w+tags|post ?tags|topics|topic ?list|keywords|(?:video|audio|media) ?player|jwplayer\w*|vjs\w*|video ?(?:js|player|meta|title|description)|carousel|lightbox|slideshow ?(?:caption|controls)|dateline ?updated|disclaimer\w*|footnote ?promo) /
/** A name that says so of a short element. */
const LIKELY =
  / (?:byline\w*|authors?|author\w+|posted ?(?:on|by|in)|(?:post|entry|article|story|content|item) ?(?:meta|info|date|details|header|footer|byline)|meta|metadata|meta\w+|date|dates|date\w*|datetime|timestamp|time ?stamp|published?|pub ?date|updated|categor\w+|section ?(?:name|label|title)|kicker|eyebrow|label|badge|rail|promo\w*|teaser\w*|follow\w*|also|latest|widget\w*|banner|tabs?|cta|tools|utility|icons?|buttons?|btn|link ?list|rating|print|email|source|via|read ?time|reading ?time|inline ?(?:promo|related|link\w*)|further|explore|gallery ?\w*|slide|slideshow|edition|account|login|sign ?in|toggle|tooltip|modal|popup|overlay|notice|notification|loading|placeholder|embed ?(?:caption|title)|player|disclosure) /

/** Code units of an element that a LIKELY name may remove. */
const SHORT = 300
const SHORT_PARAGRAPH = 120

interface Size {
  /** Code units of text. */
  text: number
  /** The part of them in links. */
  linked: number
  headings: number
  links: number
  /** The part in quotations. */
  quoted: number
  images: number
}

/** Removes the furniture below a page's body; false if there was none. */
export function removeFurniture(body: PageElement): boolean {
  const sizes = sizesOf(body)
  const all = sizes.get(body) as Size
  const plain = Math.max(1, all.text - all.linked)
  const removed: PageElement[] = []
  const unwrapped: PageElement[] = []
  walk(body, (node) => {
    if (!isElement(node) || node === body) return node === body
    const size = sizes.get(node) as Size
    // What names the speaker of a quotation stands in it, or in its figure.
    if (tagOf(node) === 'blockquote' || (tagOf(node) === 'figure' && size.quoted > 0)) return false
    const part = (size.text - size.linked) / plain
    if (!isFurniture(node, size, part, unwrapped)) return true
    removed.push(node)
    return false
  })
  for (const element of removed) {
    if (isLinkList(tagOf(element), sizes.get(element) as Size)) titleOf(element)?.remove()
    element.remove()
  }
  for (const element of unwrapped) element.replaceWith(...element.childNodes)
  return removed.length > 0
}

/** What is left out within a paragraph, or is as long as one. */
const OF_FURNITURE_IN_PROSE =
  / (?:sr only|screen ?reader\w*|visually ?hidden|hidden ?text|offscreen|\w*captions?|cutline|\w*credits?|share\w*|ads?|advert\w*|(?:author|writer) ?bio\w*|newsletter\w*) /
const INLINE = new Set([
  'span',
  'a',
  'b',
  'strong',
  'em',
  'i',
  'small',
  'time',
  'abbr',
  'u',
  'font',
  'mark',
])
const LONG_PARAGRAPH = 250

/** Tests whether an element is a long paragraph, or stands within one: sites name these for paywalls and the like. */
function isProse(element: PageElement, tag: string, { text, linked }: Size): boolean {
  if (tag === 'p') return text > LONG_PARAGRAPH && linked < text * 0.3
  return INLINE.has(tag) && element.parentNode !== null && tagOf(element.parentNode) === 'p'
}

/** The heading right before an element, but for blanks and comments. */
function titleOf(element: PageElement): PageElement | null {
  let before = element.previousSibling
  // few steps, as a hostile page may have any number of comments
  for (let steps = 0; before && steps < 3; steps++, before = before.previousSibling) {
    if (isElement(before)) return /^h[2-6]$/.test(tagOf(before)) ? before : null
    if (isText(before) && (before.nodeValue ?? '').trim() !== '') return null
  }
  return null
}

function isFurniture(
  element: PageElement,
  size: Size,
  part: number,
  unwrapped: PageElement[],
): boolean {
  const tag = tagOf(element)
  // The article itself is never that small a part of a page, and furniture seldom that large.
  if (tag === 'html' || tag === 'main' || tag === 'article' || size.headings > 0) return false
  if (TABLE_PARTS.has(tag)) return false
  if (size.quoted > size.text / 2) {
    // Readability would remove an embedded post for the name and the links of the element around it.
    if (tag === 'div' || tag === 'section') unwrapped.push(element)
    return false
  }
  const labels = labelsOf(element)
  if (isProse(element, tag, size) && !OF_FURNITURE_IN_PROSE.test(labels))
    return isLinkList(tag, size)
  if (CERTAIN.test(labels) && part < 0.25) return true
  if (part > 0.2) return false
  if (TAGS.has(tag) || ROLES.has(element.getAttribute('role') ?? '')) return true
  if (element.getAttribute('hidden') !== null) return true
  if (LIKELY.test(labels) && size.text < (tag === 'p' ? SHORT_PARAGRAPH : SHORT)) return true
  if (size.images > 0 && size.text < LONGEST_CAPTION && OF_IMAGE.test(labels)) return true
  return isLinkList(tag, size)
}

const LISTS = new Set(['ul', 'ol', 'table', 'div', 'section', 'dl', 'span'])
const IMAGES = new Set(['img', 'picture', 'video', 'iframe', 'amp-img', 'amp-video'])
const TABLE_PARTS = new Set(['td', 'th', 'tr', 'tbody', 'thead'])
/** An element of an image: its text is the caption. */
const OF_IMAGE =
  / (?:\w*image\w*|\w*photos?|picture|img\w*|media\w*|figure|thumb\w*|\w*gallery\w*|slides?|slideshow|video\w*|illustration|hero) /
const LONGEST_CAPTION = 700

/** Tests whether an element is a menu or a list of other stories: several links, and next to nothing else. */
function isLinkList(tag: string, { text, linked, links }: Size): boolean {
  return LISTS.has(tag) && links > 2 && linked / text > 0.8
}

function sizesOf(root: PageElement): Map<PageElement, Size> {
  const sizes = new Map<PageElement, Size>()
  const open: Size[] = []
  let links = 0
  walk(
    root,
    (node) => {
      if (isText(node)) {
        const length = (node.nodeValue ?? '').trim().length
        const size = open.at(-1)
        if (size) size.text += length
        if (size && links > 0) size.linked += length
        return false
      }
      if (!isElement(node)) return false
      const tag = tagOf(node)
      const size: Size = {
        text: 0,
        linked: 0,
        headings: tag === 'h1' ? 1 : 0,
        links: 0,
        quoted: 0,
        images: IMAGES.has(tag) ? 1 : 0,
      }
      sizes.set(node, size)
      if (tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'template') {
        if (!node.firstChild) return false
        open.push({ text: 0, linked: 0, headings: 0, links: 0, quoted: 0, images: 0 })
        return true
      }
      if (tag === 'a') links++
      open.push(size)
      return true
    },
    (element) => {
      const tag = tagOf(element)
      const size = sizes.get(element) as Size
      if (tag === 'a') links--
      if (
        (tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'template') &&
        !element.firstChild
      )
        return
      open.pop()
      const up = open.at(-1)
      if (!up) return
      up.text += size.text
      up.linked += size.linked
      up.headings += size.headings
      up.quoted += tag === 'blockquote' ? size.text : size.quoted
      up.links += size.links + (tag === 'a' ? 1 : 0)
      up.images += size.images
    },
  )
  return sizes
}
