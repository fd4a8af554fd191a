import { describe, expect, it } from 'vitest'
import { PageError } from '../../../src/readers/html/page/page-error.js'
import { readHtml } from '../../../src/readers/html/read-html.js'

const words =
  'The council met on Tuesday to hear what the port and its neighbours had to say. '.repeat(4)

const page = `<!doctype html><html><head><title>Port: Crew knew of leak</title>
<script>alert('“Not me,” said the script.')</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Port: Crew knew of leak</h1>
<p>${words}</p><p>“We will
   open the <b>bridge</b>,” said Mara&nbsp;Lind.</p>
<figure><img src="x.jpg"><figcaption>Photo: the bridge</figcaption></figure>
<p>${words}<br>“No.”</p></article>
<footer>© The Paper</footer></body></html>`

const articleText = (html: string): string => readHtml(html).input

describe('the input of readHtml', () => {
  it('returns the headline and paragraphs without the rest of the page', () => {
    const text = articleText(page)
    expect(text.startsWith('Port: Crew knew of leak\n\nThe council met')).toBe(true)
    expect(text).toContain('\n\n“We will open the bridge,” said Mara\u00a0Lind.\n\n')
    expect(text).toContain('say.\n“No.”')
    for (const part of ['alert', 'Home', 'Photo', '©', '<']) expect(text).not.toContain(part)
    expect(text.match(/Port:/g)).toHaveLength(1)
  })

  it('uses the heading as the headline if the page title adds the name of the site', () => {
    const named = page.replace(
      '<title>Port: Crew knew of leak<',
      '<title>Port: Crew knew of leak | The Paper<',
    )
    expect(articleText(named)).toBe(articleText(page))
  })

  it.each([
    ['Guardian angels save the bridge', 'Guardian'],
    ['Oslo bridge to open in May | The Paper', 'Oslo'],
  ])('keeps the title if the heading is only one word of it: %s', (title, heading) => {
    const named = page
      .replace(/<title>[^<]*/, `<title>${title}`)
      .replace(/<h1>[^<]*/, `<h1>${heading}`)
    expect(articleText(named)).toContain(title.split(' | ')[0])
  })

  it('reads a fragment, and decodes entities', () => {
    expect(articleText('<p>&ldquo;Yes,&rdquo; said J&eacute;r&ocirc;me &lt;b&gt;.</p>')).toBe(
      '“Yes,” said Jérôme <b>.\n',
    )
  })

  it.each(['', '<html></html>', '<html><body><script>x</script></body></html>', '<!-- -->'])(
    'rejects a page without an article: %j',
    (html) => {
      expect(() => articleText(html)).toThrow(PageError)
      expect(() => articleText(html)).toThrow('contains no article')
    },
  )

  const long = 500_000
  it.each([
    ['class', `class="${'a '.repeat(long / 2)}"`],
    ['class of blanks', `class="a${' '.repeat(long)}b"`],
    ['style', `style="color: red;${' '.repeat(long)}"`],
    ['style of blanks', `style='${'\n'.repeat(long)}'`],
    ['id', `id=${'a'.repeat(long)}`],
    ['data', `data-state="${'{&quot;a&quot;: 1} '.repeat(long / 20)}"`],
    ['data of two quotes', `data-a="${'x '.repeat(long / 4)}" data-b='${'y '.repeat(long / 4)}'`],
    ['srcset', `srcset="${'a'.repeat(long)} x"`],
    ['href', `href="data:${' '.repeat(long)}"`],
    ['many', Array.from({ length: long / 10 }, (_, i) => `data-${i}=""`).join(' ')],
  ])('reads a page with an attribute of half a megabyte: %s', (_, attribute) => {
    for (const tag of ['p', 'img']) {
      const long = page.replace('<p>“We', `<${tag} ${attribute}><p>“We`)
      expect(articleText(long)).toBe(articleText(page))
    }
  })

  it('keeps short attributes', () => {
    const hidden = page.replace(
      '<p>“We',
      `<p style="display: none">“Nobody,” said no one.</p><p>“We`,
    )
    const cut = hidden.replace('<img', `<img alt="${'x'.repeat(long)}"`)
    expect(articleText(cut)).toBe(articleText(page))
  })

  it('ends with a one-line error, or a text, for unclosed tags', { timeout: 60_000 }, () => {
    for (const html of ['<div>'.repeat(200_000), `${'<b>'.repeat(50_000)}x`, '<'.repeat(50_000)]) {
      try {
        expect(articleText(html)).toMatch(/\n$/)
      } catch (error) {
        expect(error).toBeInstanceOf(PageError)
      }
    }
  })
})
