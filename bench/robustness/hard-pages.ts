/** Hostile web pages of any length, as `hard-kinds.ts` has hostile texts. */

const repeat = (part: string) => (length: number) =>
  part.repeat(Math.max(0, Math.ceil(length / part.length))).slice(0, Math.max(0, length))

const numbered = (part: (number: number) => string) => (length: number) => {
  const parts: string[] = []
  for (let at = 0, number = 0; at < length; number++) {
    const next = part(number)
    parts.push(next)
    at += next.length
  }
  return parts.join('')
}

const PARAGRAPH =
  '<p>The council met on Tuesday to hear what the port and its neighbours had to say, said Mara Lind.</p>\n'

const HEAD = `<!doctype html><html lang="en"><head><title>The bridge to the port | The Paper</title>`
const START = `<body><article><h1>The bridge to the port</h1>${PARAGRAPH.repeat(12)}`
const END = '</article></body></html>'

/** A page with hostile markup after its first paragraphs. */
const inBody = (markup: (length: number) => string) => (length: number) =>
  `${HEAD}</head>${START}${markup(length - HEAD.length - START.length - END.length)}${END}`

const inHead = (markup: (length: number) => string) => (length: number) =>
  `${HEAD}${markup(length - HEAD.length - START.length - END.length)}</head>${START}${END}`

const linkedData = (json: (length: number) => string) =>
  inHead((length) => `<script type="application/ld+json">${json(length)}</script>`)

const pages: readonly [string, (length: number) => string][] = [
  ['page: paragraphs', inBody(repeat(PARAGRAPH))],
  ['page: long paragraphs', inBody((n) => `<p>${repeat('“We go,” said Mara Lind. ')(n)}</p>`)],
  ['page: links', inBody(repeat('<p><a href="/x">The mayor of the port</a> spoke.</p>'))],
  ['page: menus', inBody(repeat('<ul class="menu"><li><a href="/x">Home</a></li></ul>'))],
  ['page: nested', inBody(repeat('<div>'))],
  ['page: nested to the limit', inBody(repeat(`${'<div>'.repeat(100)}x${'</div>'.repeat(100)}`))],
  ['page: unclosed bold', inBody(repeat('<b>x'))],
  ['page: unclosed tags', inBody(repeat('<'))],
  ['page: attributes', inBody((n) => `<p ${numbered((i) => `a${i}="x" `)(n)}>The end.</p>`)],
  [
    'page: classes',
    inBody(numbered((i) => `<p class="nav menu c${i} ad-${i}" id="i${i}">It is so.</p>`)),
  ],
  [
    'page: blockquotes',
    inBody(repeat('<blockquote><p>We will go.</p><p>— Mara Lind</p></blockquote>')),
  ],
  [
    'page: one blockquote',
    inBody((n) => `<blockquote>${repeat('<p>We will go "now".</p>')(n)}</blockquote>`),
  ],
  [
    'page: nested blockquotes',
    inBody(repeat(`${'<blockquote>'.repeat(50)}x${'</blockquote>'.repeat(50)}`)),
  ],
  [
    'page: q in one paragraph',
    inBody((n) => `<p>${repeat('She said <q>we will go</q>. ')(n)}</p>`),
  ],
  ['page: nested q', inBody(repeat(`${'<q>'.repeat(50)}x${'</q>'.repeat(50)} `))],
  ['page: turns', inBody(repeat('<p><strong>Mara Lind:</strong> We will go.</p><p>And stay.</p>'))],
  ['page: questions', inBody(repeat('<p><b>Will you go?</b></p><p>We will go to the port.</p>'))],
  ['page: named sections', inBody(repeat('<h3>Mara Lind, mayor</h3><p>“We will go.”</p>'))],
  ['page: definitions', inBody(repeat('<dl><dt>Mara Lind</dt><dd>I will go.</dd></dl>'))],
  [
    'page: one paragraph repeated',
    inBody(repeat('<p>We will go to the port on Monday, they say</p>')),
  ],
  ['page: line breaks', inBody(repeat('<br>'))],
  ['page: blanks', inBody(repeat(' '))],
  ['page: entities', inBody((n) => `<p>${repeat('&ldquo;&amp;&rdquo; ')(n)}</p>`)],
  ['page: comments', inBody(repeat('<!-- x -->'))],
  ['page: tables', inBody(repeat('<table><tr><td>1</td><td>2</td></tr></table>'))],
  ['page: authors', inBody(repeat('<span class="byline author">By Mara Lind</span> '))],
  ['page: headings', inBody(repeat('<h1>The bridge to the port</h1>'))],
  ['page: meta', inHead(numbered((i) => `<meta name="n${i}" content="The bridge">`))],
  ['page: JSON-LD', linkedData((n) => `{"@type":"Article","headline":"${repeat('a ')(n)}"}`)],
  [
    'page: JSON-LD authors',
    linkedData((n) => `{"@type":"Article","author":[${repeat('"Mara Lind",')(n)}""]}`),
  ],
  ['page: JSON-LD nested', linkedData((n) => repeat('{"@graph":[')(n))],
  ['page: JSON-LD blanks', linkedData(repeat(' '))],
  [
    'page: JSON-LD entities',
    linkedData((n) => `{"@type":"Article","description":"${repeat('&lt;')(n)}"}`),
  ],
  [
    'page: JSON-LD scripts',
    inHead(numbered(() => '<script type="application/ld+json">{"a":1}</script>')),
  ],
]

/** Page generators by kind; each takes the approximate length of the page in UTF-16 code units. */
export const pageKinds: ReadonlyMap<string, (length: number) => string> = new Map(pages)
