import { describe, expect, it } from 'vitest'
import { articleOf, sample, spanOf } from '../sample.js'
import { open } from './browser.js'
import { crowd, fixture, report } from './reports.js'
import { violationsOf } from './violations.js'

function withEvidence() {
  const extraction = sample()
  Object.assign(extraction.quotes[0] as object, {
    evidence: {
      candidates: [{ ...spanOf('Mara Lind'), probability: 0.9 }],
      features: [{ name: 'w=R|inv:say', weight: 2 }],
      rule: 'name',
    },
  })
  return articleOf(extraction)
}

describe.each(['light', 'dark'] as const)('on a %s page axe finds nothing', (colorScheme) => {
  it.each([
    ['desktop', { width: 1280, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ])('%s', async (_, viewport) => {
    const html = report(fixture('voxpop-first-snow'), withEvidence())
    const { page } = await open(html, { colorScheme, viewport })
    expect(await violationsOf(page)).toEqual([])
    await page.locator('.reference').first().focus()
    expect(await page.locator('#card').isVisible()).toBe(true)
    expect(await violationsOf(page)).toEqual([])
    await page.locator('.speaker').first().click()
    expect(await violationsOf(page)).toEqual([])
    await page.selectOption('select', 'd2')
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('searchbox').fill('the')
    await page.locator('.results').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'All speakers' }).click()
    expect(await violationsOf(page)).toEqual([])
  })

  it('with more speakers than colours, and a marked quote', async () => {
    const { page } = await open(report(crowd(30)), { colorScheme }, '#d1-q9')
    expect(await page.locator('.reference.p3').count()).toBeGreaterThan(0)
    expect(await violationsOf(page)).toEqual([])
  })

  it('in articles without a name', async () => {
    const nameless = articleOf({ ...sample(), source: '' })
    const { page } = await open(report(nameless, withEvidence(), nameless), { colorScheme })
    expect(await page.locator('option').allTextContents()).toEqual([
      'untitled',
      'bridge.txt',
      'untitled (2)',
    ])
    expect(await violationsOf(page)).toEqual([])
  })

  it('in an article without quotes', async () => {
    const empty = articleOf({ source: null, quotes: [], speakers: [] }, 'Nobody spoke.')
    const { page } = await open(report(empty), { colorScheme })
    expect(await violationsOf(page)).toEqual([])
  })
})
