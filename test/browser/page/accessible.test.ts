import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { violationsOf } from '../violations.js'
import { drop, paste, settled, visitSite } from './visit.js'

const story = readFileSync('fixtures/voxpop-first-snow.txt', 'utf8')

describe.each(['light', 'dark'] as const)('on a %s page axe finds nothing', (colorScheme) => {
  it.each([
    ['desktop', { width: 1360, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ])('%s', async (_, viewport) => {
    const { page } = await visitSite({ colorScheme, viewport })
    expect(await violationsOf(page)).toEqual([])
    await paste(page, story)
    await page.locator('.reference').first().click()
    await page.getByText('Add a quote that was missed').click()
    expect(await violationsOf(page)).toEqual([])
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Someone else…' })
    await page.getByLabel('Name', { exact: true }).fill('Ann Lee')
    await page.getByRole('button', { name: 'Use this name' }).click()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'Figures' }).click()
    await page.locator('.figures pre').waitFor()
    await page.locator('button.speaker').first().click()
    await drop(page, { 'one.txt': story, 'scan.pdf': '%PDF-1.4' })
    await page.locator('.picker').waitFor()
    await page.locator('.text mark').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
  })

  it('without quotes, and with an error', async () => {
    const { page } = await visitSite({ colorScheme })
    await paste(page, 'Nobody spoke.')
    await settled(page, 0)
    expect(await violationsOf(page)).toEqual([])
    await page.getByLabel('Article', { exact: true }).fill('<html><body></body></html>')
    await page.locator('.problem[role=alert]', { hasText: /contains no article/ }).waitFor()
    expect(await violationsOf(page)).toEqual([])
  })
})
