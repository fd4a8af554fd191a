import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/document/article.js'
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js'

const articleOf = (markdown: string) => readMarkdown(markdown).article

const unknown: Article = {
  headline: null,
  standfirst: null,
  byline: null,
  published: null,
  site: null,
  language: null,
  url: null,
}

describe('the article', () => {
  it.each<[yaml: string, article: Partial<Article>]>([
    ['title: The ferry stops', { headline: 'The ferry stops' }],
    ['Title: "Ferry: \\"no\\""', { headline: 'Ferry: "no"' }],
    ['title: >\n  The ferry\n  stops', { headline: 'The ferry stops' }],
    ['title: 1984', { headline: '1984' }],
    ['author: By Jane Doe', { byline: 'Jane Doe' }],
    ['authors: [Jane Doe, Al Poe]', { byline: 'Jane Doe, Al Poe' }],
    ['author:\n  - name: Jane Doe\n    email: jd@example.org', { byline: 'Jane Doe' }],
    ['description: No boats.\nsubtitle: No crew.', { standfirst: 'No crew.' }],
    ['date: 2026-11-26', { published: '2026-11-26' }],
    ['date: 2026-11-26 18:05:00 +0100', { published: '2026-11-26T18:05:00+01:00' }],
    ['date: 2026-11-26T18:05:00Z', { published: '2026-11-26T18:05:00Z' }],
    ['date: 26 November 2026', { published: '26 November 2026' }],
    ['lang: en-GB\nsite: Harbour News', { language: 'en-GB', site: 'Harbour News' }],
    ['canonical_url: https://example.org/a', { url: 'https://example.org/a' }],
  ])('comes from the front matter: %j', (yaml, article) => {
    expect(articleOf(`---\n${yaml}\n---\n\nText`)).toEqual({ ...unknown, ...article })
  })

  it.each<[markdown: string, headline: string | null]>([
    ['# The *ferry*\nstops\n\nText', 'The ferry'],
    ['The ferry\nstops\n=====\n\nText', 'The ferry stops'],
    ['## Below\n\n# The ferry\n\nText', 'The ferry'],
    ['---\nauthor: Jane Doe\n---\n# The ferry', 'The ferry'],
    ['---\ntitle: The boat\n---\n# The ferry', 'The boat'],
    ['> # Theirs\n\nText', null],
    ['Text', null],
  ])('has the first heading as headline: %j', (markdown, headline) => {
    expect(articleOf(markdown)?.headline ?? null).toBe(headline)
  })

  it.each([
    'Text',
    '---\nlayout: post\nurl: /a/b\n---\nText',
    '---\nauthor: [[[Jane]]]\n---\nText',
    `---\n${'['.repeat(3000)}\n---\nText`,
  ])('is unknown, case %#', (markdown) => {
    expect(articleOf(markdown)).toBeNull()
  })
})
