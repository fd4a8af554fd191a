import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { formatHtml } from '../../../src/formatter/html/html.js'
import { articleOf, sample, sampleArticle, spanOf } from '../../sample.js'

const options = { several: false, width: 80, colour: false }

describe('formatHtml', () => {
  it('is self-contained: it has no external references', () => {
    const page = formatHtml([articleOf()], options)
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain('<title>Who said what: bridge.txt</title>')
    expect(page).not.toMatch(/https?:|@import|url\(/)
    for (const [, target] of page.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(target).toMatch(/^(#d1(n|-q)\d+|data:,)$/)
    }
  })

  it('allows only its own style and script', () => {
    const page = formatHtml([articleOf()], options)
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    const hashes = policy.replaceAll('&#39;', "'")
    expect(hashes).toContain("default-src 'none'")
    expect(hashes).not.toContain('unsafe')
    for (const name of ['style', 'script']) {
      const [, code = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(page) ?? []
      const hash = createHash('sha256').update(code).digest('base64')
      expect(hashes).toContain(`${name}-src 'sha256-${hash}'`)
    }
    expect(page).not.toMatch(/ (style|on\w+)=/)
  })

  it('has a picker for several articles, and a title for each', () => {
    const articles = ['n/2023/a.txt', 'n/2024/a.txt'].map((source) =>
      articleOf({ ...sample(), source }),
    )
    const page = formatHtml(articles, { ...options, several: true })
    expect(page).toContain('<option value="d1">2023/a.txt</option>')
    expect(page).toContain('<option value="d2">2024/a.txt</option>')
    expect(page).toContain('<bdi class="path">n/2024/a.txt</bdi>')
    expect(page.match(/<article /g)).toHaveLength(2)
  })

  it('has the headline as its title, and shows the source', () => {
    const article = { ...sampleArticle, headline: 'Bridge <to> open' }
    const page = formatHtml([articleOf({ ...sample(), article })], options)
    expect(page).toContain('<title>Who said what: Bridge &#60;to&#62; open</title>')
    expect(page).toContain('<h2 id="d1title" dir="auto">Bridge &#60;to&#62; open</h2>')
    expect(page).toContain('2 speakers <bdi class="path">bridge.txt</bdi>')
  })

  it('does not show the headline twice, but keeps it in the text', () => {
    const article = { ...sampleArticle, headline: 'Bridge to open in May' }
    const words = 'Bridge  to open in May\n\nBridge to open in May\n\nNobody spoke.'
    const page = formatHtml(
      [articleOf({ ...sample(), quotes: [], speakers: [], article }, words)],
      options,
    )
    expect(page).toContain('<p dir="auto" class="repeats">Bridge  to open in May</p>')
    expect(page.match(/class="repeats"/g)).toHaveLength(1)
  })

  it('names every mark, and says who wrote the article, where and when', () => {
    const article = { ...sampleArticle, site: 'The Gull' }
    const page = formatHtml([articleOf({ ...sample(), article })], options)
    const [, key = ''] = /<ul class="key[^>]*>(.*?)<\/ul>/s.exec(page) ?? []
    const words = key
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    expect(words).toBe(
      'direct quote mixed, with “quoted words” indirect quote cue speaker AB speaker’s initials AB? speaker uncertain ? no speaker found',
    )
    const credits = [...page.matchAll(/class="credit">(.*?)</g)].map(([, credit]) => credit)
    expect(credits).toEqual(['By Jane Doe', 'The Gull', '2026-05-03'])
    expect(page).toContain(
      'data-source="Bridge to open in May, By Jane Doe, The Gull, 2026-05-03, bridge.txt"',
    )
  })

  it('numbers quotes by their ids, which a filter does not change', () => {
    const extraction = sample()
    extraction.quotes.splice(0, 1)
    const page = formatHtml([articleOf(extraction)], options)
    expect([...page.matchAll(/id="(d1-q\d+)"/g)].map(([, id]) => id)).toEqual(['d1-q2', 'd1-q3'])
  })

  it('has a title for an article without a name', () => {
    const page = formatHtml([articleOf({ ...sample(), source: '' })], options)
    expect(page).toContain('<title>Who said what: untitled</title>')
    expect(page).toContain('<h2 id="d1title" dir="auto">untitled</h2>')
    expect(page).not.toContain('class="path"')
  })

  it('shows the evidence if present', () => {
    const extraction = sample()
    const candidates = [{ ...spanOf('Mara Lind'), probability: 0.75 }]
    const features = [
      { name: 'w=L|r1=<were>', weight: -1 },
      { name: 'w=L|r1=<were>|3', weight: -0.5 },
      { name: 'w=L|path=VWnP', weight: 1 },
    ]
    const evidence = { rule: 'pronoun', candidates, features }
    Object.assign(extraction.quotes[0] as object, { evidence })
    const page = formatHtml([articleOf(extraction)], options)
    expect(page).toContain('<dt>Why</dt><dd><bdi>“Mara Lind” refers to Mara Lind</bdi></dd>')
    expect(page).toContain('<span>0.75</span> <bdi>“Mara Lind”</bdi>')
    expect(page).toContain('−1.50 <bdi>“&#60;were&#62;” follows it</bdi>')
    expect(page).not.toContain('w=L')
    expect(formatHtml([articleOf()], options)).not.toContain('<dt>Why</dt>')
  })

  it('says so if there are no quotes', () => {
    const empty = { source: null, quotes: [], speakers: [] }
    const page = formatHtml([articleOf(empty, 'Nobody\u001b spoke.')], options)
    expect(page).toContain('No quotes found.')
    expect(page).toContain('Nobody&#27; spoke.')
    expect(page).toContain('<h2 id="d1title" dir="auto">Standard input</h2>')
  })
})
