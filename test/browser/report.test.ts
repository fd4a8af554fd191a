import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { articleOf } from '../sample.js'
import { open } from './browser.js'
import { fixture, report } from './reports.js'

const shownNotes = (page: Page) => page.locator('.report:visible .note:visible').count()
const highlighted = (page: Page) => page.locator('.report:visible mark:not(.off)').count()
const focusedClass = (page: Page) => page.evaluate<string>('document.activeElement.className')

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if ((await focusedClass(page)).includes(name)) return
  }
  throw new Error(`no ${name} by Tab`)
}

/** Printed page of each link target, by id; pages are identified by PDF object numbers. */
async function placesOnPaper(page: Page): Promise<Map<string, number>> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const places = [...pdf.matchAll(/\/(d\d+\w+) \[(\d+) 0 R \/XYZ/g)]
  return new Map(places.map(([, id, at]) => [id as string, Number(at)]))
}

describe('the filter', () => {
  it('works with the mouse: one speaker, two, all again', async () => {
    const { page, noise, requests } = await open(report(articleOf()))
    expect(await shownNotes(page)).toBe(3)
    await page.getByRole('button', { name: 'Mara Lind' }).click()
    expect(await shownNotes(page)).toBe(1)
    expect(await highlighted(page)).toBe(1)
    expect(await page.getByRole('status').textContent()).toBe('1 of 3 quotes shown')
    await page.getByRole('button', { name: 'Omar Vass' }).click()
    expect(await shownNotes(page)).toBe(2)
    await page.getByRole('button', { name: 'Mara Lind' }).click()
    expect(await page.locator('.note:visible .name').allTextContents()).toEqual(['Omar Vass'])
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await shownNotes(page)).toBe(3)
    expect(await page.getByRole('button', { name: 'Show all' }).count()).toBe(0)
    expect({ noise, requests }).toEqual({ noise: [], requests: [] })
  })

  it('works with the keyboard: space and enter toggle, escape shows all', async () => {
    const { page } = await open(report(articleOf()))
    await tabTo(page, 'speaker')
    await page.keyboard.press('Space')
    expect(await shownNotes(page)).toBe(1)
    expect(await page.getByRole('button', { pressed: true }).textContent()).toContain('Mara Lind')
    await page.keyboard.press('Enter')
    expect(await shownNotes(page)).toBe(3)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await shownNotes(page)).toBe(3)
  })

  it('does not change the text of the article', async () => {
    const { page } = await open(report(articleOf()))
    const before = await page.locator('.text').textContent()
    await page.getByRole('button', { name: 'Speaker unknown' }).click()
    expect(await page.locator('.text').textContent()).toBe(before)
  })
})

describe('the card', () => {
  it('describes the quote under the pointer, and closes', async () => {
    const { page, noise } = await open(report(articleOf()))
    const card = page.locator('#card')
    await page.locator('mark').first().hover()
    expect(await card.innerText()).toMatch(/Mara Lind.*the mayor.*direct.*“said”.*0\.90/s)
    expect(await page.locator('.on').count()).toBeGreaterThan(2)
    await card.hover()
    await page.waitForTimeout(400)
    expect(await card.isVisible()).toBe(true)
    await page.mouse.move(2, 2)
    await card.waitFor({ state: 'hidden' })
    expect(noise).toEqual([])
  })

  it('describes the focused quote, and closes with escape', async () => {
    const { page } = await open(report(articleOf()))
    await tabTo(page, 'reference')
    expect(await page.locator('#card').innerText()).toContain('Mara Lind')
    await page.keyboard.press('Escape')
    expect(await page.locator('#card').isVisible()).toBe(false)
    await tabTo(page, 'reference')
    expect(await page.locator('#card').innerText()).toContain('Omar Vass')
  })

  it('is at the bottom of a phone screen, within the page', async () => {
    const viewport = { width: 390, height: 844 }
    const { page } = await open(report(fixture('oslo-nato-ministers')), {
      viewport,
      hasTouch: true,
    })
    await page.locator('mark').first().tap()
    const box = await page.locator('#card').boundingBox()
    expect(box).toMatchObject({ x: 0, width: 390 })
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})

describe('several articles', () => {
  const html = report(articleOf(), fixture('oslo-nato-ministers'), fixture('wire-harbor-spill'))

  it('are shown one at a time, each with its own filter', async () => {
    const { page, noise, requests } = await open(html)
    expect(await page.locator('.report:visible h2').allTextContents()).toEqual(['bridge.txt'])
    const headline = 'Port: Tanker crew knew of leak hours before Corwen Bay spill'
    await page.getByLabel('Article').selectOption({ label: headline })
    expect(await page.locator('.report:visible h2').allTextContents()).toEqual([headline])
    const all = await shownNotes(page)
    await page.locator('.speaker:visible').first().click()
    expect(await shownNotes(page)).toBeLessThan(all)
    await page.getByLabel('Article').selectOption({ label: 'bridge.txt' })
    expect(await shownNotes(page)).toBe(3)
    expect({ noise, requests }).toEqual({ noise: [], requests: [] })
  })

  it('are opened at the one in the URL', async () => {
    const { page } = await open(html)
    await page.evaluate("location.hash = '#d2n1'")
    await page.waitForFunction("!document.getElementById('d2').hidden")
    expect(await page.locator('select').inputValue()).toBe('d2')
  })
})

describe('without a script', () => {
  it('shows everything, with linked notes', async () => {
    const html = report(articleOf(), fixture('oslo-nato-ministers'))
    const { page } = await open(html, { javaScriptEnabled: false })
    expect(await page.locator('.report:visible').count()).toBe(2)
    expect(await page.locator('select:visible').count()).toBe(0)
    await page.locator('.reference').first().click()
    expect(page.url()).toMatch(/#d1n1$/)
  })
})

describe('on paper', () => {
  it('has the notes, and nothing that only works on screen', async () => {
    const html = report(articleOf(), fixture('oslo-nato-ministers'))
    const { page } = await open(html, { colorScheme: 'dark' })
    await page.locator('mark').first().hover()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#card').isVisible()).toBe(false)
    expect(await page.locator('select').isVisible()).toBe(false)
    expect(await shownNotes(page)).toBeGreaterThan(3)
    const ground = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    expect(ground).toBe('rgb(255, 255, 255)')
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })

  it('has all articles, whichever is selected', async () => {
    const { page } = await open(report(articleOf(), fixture('oslo-nato-ministers')))
    expect(await page.locator('.report:visible').count()).toBe(1)
    expect([...(await placesOnPaper(page)).keys()]).toEqual(
      expect.arrayContaining(['d1n1', 'd2n1']),
    )
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.report:visible').count()).toBe(2)
    await page.emulateMedia({ media: 'screen' })
    expect(await page.locator('.report:visible').count()).toBe(1)
  })

  it('never has the heading of the notes alone at the bottom of a page', async () => {
    const { page } = await open(report(fixture('magazine-lighthouse-keepers', { explain: true })))
    await page.evaluate(`(() => {
      const link = document.createElement('a')
      link.href = '#d1quotes'
      link.textContent = 'to the heading'
      document.querySelector('.text').append(link)
    })()`)
    for (let room = 0; room < 900; room += 60) {
      await page.evaluate(`document.querySelector('.text').style.paddingBottom = '${room}px'`)
      const places = await placesOnPaper(page)
      expect(places.get('d1quotes')).toBeGreaterThan(0)
      expect([room, places.get('d1quotes')]).toEqual([room, places.get('d1n1')])
    }
  })
})
