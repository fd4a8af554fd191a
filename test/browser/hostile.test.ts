import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote, Span, Speaker } from '../../src/extraction/records.js'
import type { Extraction } from '../../src/extraction/schema.js'
import type { Article } from '../../src/formatter/formats.js'
import { articleOf, quoteOf } from '../sample.js'
import { open } from './browser.js'
import { report } from './reports.js'

const attacks = [
  '<script>window.ran = 1</script>',
  '</script><script>window.ran = 2</script>',
  '</style><style>body { display: none }</style>',
  '<img src=x onerror="window.ran = 3">',
  '"><svg onload="window.ran = 4">',
  "' onmouseover='window.ran = 5' x='",
  '"onfocus="window.ran=6"autofocus="',
  '<a href="javascript:window.ran = 7">javascript:alert(1)</a>',
  '<iframe srcdoc="<script>parent.ran = 8</script>"></iframe>',
  '<link rel=stylesheet href=https://evil.example/x.css><base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<form action=https://evil.example><button>press</button></form>',
  '--> <!-- ]]> <![CDATA[ &lt; &amp; &#60; &nbsp; {{window.ran = 9}} `',
  '</textarea></title></option></select></article><plaintext>',
  '\u001b[31mred\u001b]0;title\u0007 \u202eesrever\u2066 \u0000 \u009b2J \ud800 \u2028 \ufeff',
].join(' ')

const text = `${attacks}\r\n\r\n“${attacks}” ${attacks} said ${attacks}.\r\n`

/** Every string of the extraction is an attack, including those that the schema would reject. */
function hostileArticle(): Article {
  const start = text.indexOf('“') + 1
  const content = { start, end: start + attacks.length, text: attacks }
  const mention = { start: content.end + 2, end: content.end + 2 + attacks.length, text: attacks }
  const said = text.indexOf('said', mention.end)
  const quote: Quote = {
    ...quoteOf('q1', 'No.'),
    id: attacks,
    type: 'direct',
    text: attacks,
    content: [content],
    quoted: [content],
    speaker: { id: attacks, name: attacks, mention },
    cue: { start: said, end: said + 4, text: attacks },
    confidence: 0.9,
    evidence: {
      candidates: [{ ...mention, probability: 0.5 }],
      features: [
        { name: attacks, weight: 1 },
        { name: `w=R|inv:${attacks}`, weight: 1 },
      ],
      rule: attacks,
    },
  }
  const speaker: Speaker = {
    id: attacks,
    name: attacks,
    named: true,
    kind: 'person',
    description: attacks,
    aliases: [attacks],
    quotes: [attacks],
  }
  const extraction: Extraction = { source: attacks, quotes: [quote], speakers: [speaker] }
  return { text, extraction }
}

/** Text as shown on a page: NUL, U+0080 to U+009F and lone surrogates become U+FFFD. */
const holdable = (text: string) =>
  text.replace(/\0|(?!\x7f)(?=[\x7f-\x9f])\p{Cc}|\p{Cs}/gu, '\ufffd')

/** Runs in the page: the texts of the articles, without badges. */
const readTexts = `(selector => [...document.querySelectorAll(selector)].map((text) => {
  const copy = text.cloneNode(true)
  for (const badge of copy.querySelectorAll('.reference')) badge.remove()
  return copy.textContent
}))`

const harmless =
  'A ARTICLE ASIDE BDI BLOCKQUOTE BODY BUTTON DD DIV DL DT H1 H2 H3 HEAD HEADER HTML INPUT LABEL LI LINK MAIN MARK META OL OPTION P RECT SCRIPT SECTION SELECT SPAN STYLE SVG TITLE UL'

describe('a hostile article', () => {
  it('runs nothing, requests nothing, and keeps its text', async () => {
    const { page, noise, requests } = await open(report(hostileArticle(), articleOf()))
    await page.locator('mark').first().hover()
    await page.locator('.reference').first().focus()
    for (const button of await page.locator('.speaker:visible').all()) await button.click()
    await page.getByRole('searchbox').fill('script')
    await page.locator('.hit').first().waitFor()
    await page.getByRole('button', { name: 'All speakers' }).click()
    await page.locator('.person button').first().click()
    await page.locator('.hit a').first().click()
    await page.waitForTimeout(300)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect({ noise, requests }).toEqual({ noise: [], requests: [] })
    const read = await page.evaluate<string[]>(`${readTexts}('#d1 .text')`)
    expect(read).toEqual([holdable(text)])
    expect(await page.locator('.report').count()).toBe(2)
  })

  it('keeps arbitrary text', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 80 }), 300)
    const articles = texts.map((text) => {
      // Between characters, never within one.
      const cuts = [...text].map((_, index, all) => all.slice(0, index).join('').length)
      const spans = [1, 2].flatMap((part): Span[] => {
        const start = cuts[Math.floor((cuts.length * part) / 5)] ?? 0
        const end = cuts[Math.floor((cuts.length * part) / 3)] ?? 0
        return start < end ? [{ start, end, text: text.slice(start, end) }] : []
      })
      const quote = { ...quoteOf('q1', 'No.'), text, content: spans, quoted: spans }
      return articleOf({ source: text, quotes: [quote], speakers: [] }, text)
    })
    const { page, noise, requests } = await open(report(...articles))
    const read = await page.evaluate<string[]>(`${readTexts}('.report .text')`)
    expect(read).toEqual(texts.map(holdable))
    expect({ noise, requests }).toEqual({ noise: [], requests: [] })
  })

  it('adds no element and no attribute', async () => {
    const { page } = await open(report(hostileArticle(), articleOf()))
    const names = await page.evaluate<string[]>(
      "[...new Set([...document.querySelectorAll('*')].map((one) => one.tagName.toUpperCase()))].sort()",
    )
    expect(names.filter((name) => !harmless.split(' ').includes(name))).toEqual([])
    const counts = await page.evaluate(
      "['script', 'style', 'link', 'meta', 'base'].map((name) => document.querySelectorAll(name).length)",
    )
    expect(counts).toEqual([1, 1, 1, 6, 0])
    const attributes = await page.evaluate<string[]>(
      "[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())",
    )
    expect(attributes.filter((name) => /^on|^style$|^src/.test(name))).toEqual([])
    const links = await page.evaluate<string[]>(
      "[...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href'))",
    )
    for (const link of links) expect(link).toMatch(/^(#d\d+(n|-q)\d+|data:,)$/)
  })

  it('would run nothing even if it got into the markup', async () => {
    const html = report(articleOf()).replace(
      '<h1>',
      `<script>window.ran = 1</script><img src="data:x" onerror="window.ran = 2"><style>h1 { color: red }</style>
       <a id="link" href="javascript:window.ran = 3">x</a><img src="https://evil.example/x.png"><h1>`,
    )
    const { page, refused, noise } = await open(html)
    await page.locator('#link').click()
    await page.waitForTimeout(300)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(refused).toContain('https://evil.example/x.png: csp')
    expect(noise.join('\n')).toContain('Content Security Policy')
    const colour = await page.evaluate("getComputedStyle(document.querySelector('h1')).color")
    expect(colour).not.toBe('rgb(255, 0, 0)')
  })
})
