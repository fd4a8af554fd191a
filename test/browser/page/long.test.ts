import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drop, paste, settled, visitSite } from './visit.js'

const story = readFileSync('fixtures/wire-harbor-spill.txt', 'utf8')
const long = story.repeat(Math.ceil(10_000_000 / story.length))

describe('10 MB', () => {
  it('are read with progress, while the page answers, and can be cancelled', async () => {
    const { page, noise } = await visitSite()
    await page.evaluate(`
      window.longest = 0
      let last = performance.now()
      setInterval(() => {
        const now = performance.now()
        window.longest = Math.max(window.longest, now - last)
        last = now
      }, 20)`)
    await drop(page, { 'long.txt': long })
    await page.locator('progress').waitFor()
    const share = () =>
      page.locator('progress').evaluate((bar) => Number(bar.getAttribute('value')))
    await expect.poll(share, { timeout: 100_000 }).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled.').waitFor()
    process.stderr.write(`longest pause of the page: ${await page.evaluate('window.longest')} ms\n`)
    await page.getByRole('button', { name: 'New article' }).click()
    await paste(page, '“Yes,” said Ann Lee.')
    await settled(page, 1)
    expect(noise).toEqual([])
  }, 180_000)

  it('become a report', async () => {
    const { page, noise } = await visitSite()
    await drop(page, { 'long.txt': long })
    await page.locator('progress').waitFor()
    await page.locator('.report .facts').waitFor({ timeout: 280_000 })
    const facts = await page.locator('.report .facts').innerText()
    expect(Number(facts.replace(/,/g, '').match(/^\d+/)?.[0])).toBeGreaterThan(10_000)
    expect(await page.locator('.part').count()).toBeGreaterThan(500)
    expect(await page.locator('.part p').count()).toBeLessThan(1000)
    await page.evaluate('scrollTo(0, document.body.scrollHeight / 2)')
    await page.waitForTimeout(500)
    await page.locator('.part p:visible').first().waitFor()
    expect(noise).toEqual([])
  }, 300_000)
})
