import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { articleOf, sample, sampleArticle } from '../sample.js'
import { open } from './browser.js'
import { fixture, report } from './reports.js'

const titleShown = (page: Page) => page.locator('.report:visible h2').textContent()
const hits = (page: Page) => page.locator('.hit').count()
const marked = (page: Page) => page.locator('.report:visible mark.found').allTextContents()

/** The sample again, as another article: the same speakers. */
const again = () =>
  articleOf({
    ...sample(),
    source: 'bridge-2.txt',
    article: { ...sampleArticle, headline: 'Bridge <b>open</b>' },
  })

describe('search', () => {
  const html = report(articleOf(), fixture('wire-harbor-spill'), again())

  it('starts with “/”, goes through all articles, and opens the quote', async () => {
    const { page, noise, requests } = await open(html)
    await page.keyboard.press('/')
    await page.keyboard.type('open the bridge')
    await page.locator('.results').waitFor()
    expect(await page.locator('#found').textContent()).toBe('2 quotes in 2 articles')
    await expect.poll(() => page.locator('#said').textContent()).toBe('2 quotes in 2 articles')
    expect(await page.locator('.report:visible').count()).toBe(0)
    await page.getByRole('link', { name: 'Bridge <b>open</b>' }).click()
    expect(page.url()).toMatch(/#d3-q1$/)
    expect(await titleShown(page)).toBe('Bridge <b>open</b>')
    expect(await marked(page)).toEqual(['We will open the bridge,'])
    expect(await page.locator('.results').isVisible()).toBe(false)
    expect({ noise, requests }).toEqual({ noise: [], requests: [] })
  })

  it.each([
    ['speaker', 'VASS', 2],
    ['role', 'mayor', 2],
    ['all words, in any order', 'may before omar', 2],
    ['nothing', 'zebra', 0],
  ])('finds by %s', async (_, words, expected) => {
    const { page } = await open(report(articleOf(), again()))
    await page.getByRole('searchbox').fill(words)
    await page.locator('.results').waitFor()
    expect(await hits(page)).toBe(expected)
    await page.keyboard.press('Escape')
    expect(await page.locator('.results').isVisible()).toBe(false)
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(await titleShown(page)).toBe('bridge.txt')
  })

  it('opens the first quote with Enter twice, by keyboard alone', async () => {
    const { page } = await open(report(articleOf()))
    await page.keyboard.press('/')
    await page.keyboard.type('no.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#d1-q3$/)
    expect(await marked(page)).toEqual(['No.'])
  })
})

describe('the speakers of all articles', () => {
  const html = report(articleOf(), fixture('wire-harbor-spill'), again())

  it('have their quotes in one list, which says that equal names are assumed to be one person', async () => {
    const { page, noise } = await open(html)
    await page.getByRole('button', { name: 'All speakers' }).click()
    expect(await page.locator('.person').first().textContent()).toMatch(
      /^(Mara Lind|Omar Vass) 2 quotes in 2 articles$/,
    )
    await page.locator('.results').getByRole('button', { name: 'Mara Lind' }).click()
    expect(await page.locator('#found').textContent()).toBe('Mara Lind: 2 quotes in 2 articles')
    expect(await page.locator('.hint').textContent()).toMatch(/equal names are assumed/i)
    await page.locator('.hit a').nth(1).click()
    expect(page.url()).toMatch(/#d3-q1$/)
    expect(noise).toEqual([])
  })

  it('are offered next to a speaker with quotes elsewhere', async () => {
    const { page } = await open(html)
    await page.getByRole('button', { name: '2 quotes in 2 articles: Mara Lind' }).click()
    expect(await hits(page)).toBe(2)
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await titleShown(page)).toBe('bridge.txt')
  })
})

describe('a link to a quote', () => {
  it('opens its article, marks it and shows its card', async () => {
    const { page } = await open(report(articleOf(), again()), {}, '#d2-q2')
    expect(await titleShown(page)).toBe('Bridge <b>open</b>')
    expect(await page.title()).toBe('Bridge <b>open</b> – Who said what')
    expect(await marked(page)).toEqual(['Not before May,'])
    expect(await page.locator('#card').innerText()).toContain('Omar Vass')
    await page.evaluate("location.hash = '#d1-q1'")
    await page.locator('#d1').waitFor()
    expect(await marked(page)).toEqual(['We will open the bridge,'])
  })

  it('shows a quote that the filter hides', async () => {
    const { page } = await open(report(articleOf()))
    await page.getByRole('button', { name: 'Mara Lind' }).click()
    await page.evaluate("location.hash = '#d1-q2'")
    await page.locator('mark.found').waitFor()
    expect(await page.locator('.notes .note:visible').count()).toBe(3)
  })

  it('works without a script', async () => {
    const { page } = await open(report(articleOf(), again()), { javaScriptEnabled: false })
    expect(await page.locator('.tools').isVisible()).toBe(false)
    expect(await page.locator('#d2-q1').getAttribute('href')).toBe('#d2n1')
    expect(await page.getByRole('button', { name: 'Copy quote' }).count()).toBe(0)
  })
})

describe('copy', () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const clipboard = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()')
  const announced = async (page: Page) => {
    await expect.poll(() => page.locator('#said').textContent()).not.toBe('')
    return page.locator('#said').textContent()
  }

  it('takes the quote with speaker and source, and says so', async () => {
    const { page, noise } = await open(report(again()), { permissions })
    await page.getByRole('button', { name: 'Copy quote' }).first().click()
    expect(await announced(page)).toBe('Copied: the quote, with speaker and source')
    expect(await clipboard(page)).toMatch(
      /^“We will open the bridge,?”\n— Mara Lind, the mayor\nBridge <b>open<\/b>, By Jane Doe, 2026-05-03, bridge-2\.txt$/,
    )
    expect(noise).toEqual([])
  })

  it('says what is not verbatim, and which speaker is uncertain', async () => {
    const extraction = sample()
    Object.assign(extraction.quotes[0] as object, { type: 'indirect', quoted: [], confidence: 0.3 })
    const { page } = await open(report(articleOf(extraction)), { permissions })
    await page.getByRole('button', { name: 'Copy quote' }).first().click()
    await announced(page)
    expect(await clipboard(page)).toContain(
      '\n— Mara Lind, the mayor (speaker uncertain) (indirect – in the article’s words)\n',
    )
  })

  it('takes the link from the card', async () => {
    const { page, noise } = await open(report(articleOf()), { permissions })
    await page.locator('mark').nth(1).hover()
    await page.locator('#card').getByText('Copy link').click()
    expect(await announced(page)).toContain('link to this quote by Omar Vass')
    expect(await clipboard(page)).toMatch(/^file:.*report\.html#d1-q2$/)
    expect(noise).toEqual([])
  })
})

describe('on a phone', () => {
  it('a link shows its quote between the speakers and the card', async () => {
    const viewport = { width: 390, height: 844 }
    const { page } = await open(report(fixture('wire-harbor-spill')), { viewport }, '#d1-q8')
    const [bar, mark, card] = await Promise.all(
      ['.speakers', 'mark.found', '#card'].map((one) => page.locator(one).first().boundingBox()),
    )
    const top = mark?.y ?? 0
    expect(top).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0))
    expect(top + 24).toBeLessThan(card?.y ?? 0)
  })

  it('the speakers are a row that stays at the top and filters', async () => {
    const viewport = { width: 390, height: 844 }
    const { page } = await open(report(fixture('wire-harbor-spill')), { viewport, hasTouch: true })
    const row = page.locator('.speakers')
    expect((await row.boundingBox())?.height).toBeLessThan(64)
    await page.evaluate('scrollTo(0, 900)')
    expect((await row.boundingBox())?.y).toBe(0)
    await page.locator('.speaker').first().tap()
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ of \d+ quotes shown$/)
    await page.getByRole('button', { name: 'Show all' }).tap()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})
