import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/document/article.js'
import { readHtml } from '../../../src/readers/html/read-html.js'
import { OPENING, pageWith } from './pages.js'

const articleOf = (parts: Parameters<typeof pageWith>[1]): Article =>
  readHtml(pageWith('', parts)).article as Article

const json = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const news = (fields: object) =>
  json({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })

describe('the headline', () => {
  it.each([
    [
      'is the heading, not the title',
      'Mayor: “We will build it”',
      '<meta property="og:title" content="Mayor will build it">',
      'Mayor: “We will build it”',
    ],
    [
      'has no name of the site',
      'Bridge to open in May',
      '<meta property="og:site_name" content="The Paper">',
      'Bridge to open in May',
    ],
    [
      'has no section in it',
      '<span class="kicker">Opinion</span> Bridge to open in May',
      '',
      'Bridge to open in May',
    ],
    ['has blanks between its lines', 'Bridge to open<br>in May', '', 'Bridge to open in May'],
  ])('%s', (_, headline, head, expected) => {
    expect(articleOf({ headline, head }).headline).toBe(expected)
  })

  it('is the title without the name of the site if the page has no heading', () => {
    const page = pageWith('').replace(/<h1>.*?<\/h1>/, '')
    expect(readHtml(page).article?.headline).toBe('Crew knew of leak')
  })

  it('is not the logo', () => {
    const page = pageWith('').replace('<nav>', '<h1 class="logo">The Paper</h1><nav>')
    expect(readHtml(page).article?.headline).toBe('Crew knew of leak')
  })
})

const SUMMARY = 'The port did not tell the council for a whole year'

describe('the standfirst', () => {
  it.each([
    ['by class', `<p class="article-standfirst">${SUMMARY}</p>`, ''],
    ['as a heading', `<h2>${SUMMARY}</h2>`, ''],
    ['by data attribute', `<div data-gu-name="standfirst"><p>${SUMMARY}</p></div>`, ''],
    [
      'that the head describes',
      `<p>${SUMMARY}</p>`,
      `<meta property="og:description" content="${SUMMARY}">`,
    ],
  ])('is read %s, and is the second paragraph', (_, top, head) => {
    const { article, input } = readHtml(pageWith('', { top, head }))
    expect(article?.standfirst).toBe(SUMMARY)
    expect(input.startsWith(`Crew knew of leak\n\n${SUMMARY}\n\n${OPENING}`)).toBe(true)
  })

  it.each([
    ['the first paragraph', '', `<meta property="og:description" content="${OPENING}">`],
    [
      'a description that is not shown',
      '',
      `<meta property="og:description" content="${SUMMARY}">`,
    ],
    ['a caption', `<p class="caption">${SUMMARY}</p>`, ''],
  ])('is not %s', (_, top, head) => {
    expect(articleOf({ top, head }).standfirst).toBeNull()
  })
})

describe('the byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['by Jane Doe and Omar Lind', 'Jane Doe and Omar Lind'],
    ['By Jane Doe, Omar Lind & Eva Roe', 'Jane Doe, Omar Lind and Eva Roe'],
    ['Jane Doe, Political Editor', 'Jane Doe'],
    ['By Jane Doe in Oslo', 'Jane Doe'],
    ['Words by Jane Doe | 26 November 2026', 'Jane Doe'],
    ['JANE DOE Associated Press Writer', 'JANE DOE'],
    ['<a rel="author" href="/jane">Jane Doe</a><span>Correspondent</span>', 'Jane Doe'],
    ['By Ludwig van der Berg', 'Ludwig van der Berg'],
    ['By Jane Doe Nov. 26, 2026', 'Jane Doe'],
    ['By Theresa May', 'Theresa May'],
    ['By Jane St. John', 'Jane St. John'],
    ['By Jane Doe, The Paper Thursday 26 November', 'Jane Doe'],
    ['The Associated Press', 'The Associated Press'],
  ])('%s: %s', (shown, expected) => {
    expect(articleOf({ top: `<p class="byline">${shown}</p>` }).byline).toBe(expected)
  })

  it.each([
    [
      'JSON-LD',
      news({ author: [{ '@type': 'Person', name: 'Jane Doe' }, { name: 'Omar Lind' }] }),
      'Jane Doe and Omar Lind',
    ],
    [
      'a graph',
      json({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', author: 'Jane Doe' }] }),
      'Jane Doe',
    ],
    ['meta', '<meta name="author" content="By Jane Doe">', 'Jane Doe'],
    ['no address', '<meta property="article:author" content="https://example.org/jane">', null],
    ['no invalid JSON', '<script type="application/ld+json">{"@type":</script>', null],
  ])('from %s', (_, head, expected) => {
    expect(articleOf({ head }).byline).toBe(expected)
  })

  it('has all authors, each in an element of its own', () => {
    const top = '<p>By <a rel="author">Jane Doe</a> and <a rel="author">Omar Lind</a></p>'
    expect(articleOf({ top }).byline).toBe('Jane Doe and Omar Lind')
  })

  it('is that after the headline', () => {
    const page = pageWith('', { top: '<p class="byline">By Jane Doe</p>' }).replace(
      '<article>',
      '<p class="byline">By Eva Roe</p><article>',
    )
    expect(readHtml(page).article?.byline).toBe('Jane Doe')
  })

  it('is a line below the headline without a class', () => {
    expect(articleOf({ top: '<p>By Jane Doe</p>' }).byline).toBe('Jane Doe')
  })

  it('is not that of a related story', () => {
    const end = '<div class="related"><p class="byline">By Omar Lind</p></div>'
    expect(articleOf({ end }).byline).toBeNull()
  })
})

describe('the date', () => {
  it.each([
    ['2026-11-26T18:05:00Z', '2026-11-26T18:05:00Z'],
    ['2026-11-26T18:05:00+0100', '2026-11-26T18:05:00+01:00'],
    ['2026-11-26 18:05', '2026-11-26T18:05'],
    ['2026-11-26', '2026-11-26'],
    ['20261126', '2026-11-26'],
    ['November 26, 2026', '2026-11-26'],
    ['Thu, 26 Nov 2026 18:05:00 GMT', '2026-11-26'],
    ['last week', 'last week'],
  ])('%s: %s', (content, expected) => {
    expect(articleOf({ head: `<meta name="date" content="${content}">` }).published).toBe(expected)
  })

  it('is that of a time element', () => {
    expect(articleOf({ top: '<time datetime="2026-11-26">today</time>' }).published).toBe(
      '2026-11-26',
    )
  })
})

describe('site, language and address', () => {
  it('are those of the head', () => {
    const head =
      '<meta property="og:site_name" content="The Paper | News from Lund"><link rel="canonical" href="https://paper.example/bridge">'
    expect(articleOf({ head })).toMatchObject({
      site: 'The Paper',
      language: 'en',
      url: 'https://paper.example/bridge',
    })
  })

  it.each([
    ['en_gb', 'en-GB'],
    ['not a language', null],
  ])('language %s: %s', (lang, expected) => {
    const page = pageWith('').replace('lang="en"', `lang="${lang}"`)
    expect(readHtml(page).article?.language).toBe(expected)
  })

  it('are null where the page does not tell', () => {
    expect(articleOf({})).toMatchObject({
      standfirst: null,
      byline: null,
      published: null,
      site: null,
      url: null,
    })
  })
})
