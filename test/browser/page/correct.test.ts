import { execFileSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../src/extraction/verify.js'
import { parseGold } from '../../../src/score/json-lines.js'
import { drop, exported, listed, paste, settled, visitSite } from './visit.js'

const article =
  '“We will open the bridge,” said Mara Lind, the mayor.\n\n“Not before May,” Omar Vass said. He called it a “bargain”.\n\nNobody knew when it would open, she added.\n'

async function open(): Promise<Page> {
  const { page, noise } = await visitSite()
  await paste(page, article)
  await page.locator('.text mark').first().waitFor()
  expect(noise).toEqual([])
  return page
}

const choose = (page: Page, quote: number) => page.locator('.reference').nth(quote).click()
const speakers = async (page: Page) =>
  (await listed(page)).map((line) => line.replace(/ [01]\.\d\d .*/, '').replace(/^\S+ /, ''))

/** Selects words of the article, as a mouse does. */
const select = (page: Page, words: string) =>
  page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.getElementById('article-text'), NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(${JSON.stringify(words)})
      if (start < 0) continue
      getSelection().setBaseAndExtent(node, start, node, start + ${words.length})
      return
    }
    throw new Error('not in one piece on the page')
  })()`)

describe('corrections', () => {
  it('of the speaker can be undone and redone', async () => {
    const page = await open()
    const before = await speakers(page)
    await choose(page, 0)
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Omar Vass' })
    expect((await speakers(page))[0]).toBe('Omar Vass')
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Someone else…' })
    await page.getByLabel('Name', { exact: true }).fill('Ann Lee')
    await page.getByRole('button', { name: 'Use this name' }).click()
    expect((await speakers(page))[0]).toBe('Ann Lee')
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'No speaker' })
    expect((await speakers(page))[0]).toBe('Speaker unknown')
    for (const name of ['Ann Lee', 'Omar Vass', 'Mara Lind']) {
      await page.getByRole('button', { name: 'Undo' }).click()
      expect((await speakers(page))[0]).toBe(name)
    }
    expect(await speakers(page)).toEqual(before)
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Redo' }).click()
    expect((await speakers(page))[0]).toBe('Omar Vass')
  })

  it('of the extent, by words and by selection', async () => {
    const page = await open()
    await choose(page, 0)
    await page.getByRole('button', { name: 'start a word later' }).click()
    expect((await listed(page))[0]).toContain('“will open the bridge,”')
    await page.getByRole('button', { name: 'end a word earlier' }).click()
    expect((await listed(page))[0]).toContain('“will open the”')
    await select(page, 'open the')
    await page.getByRole('button', { name: 'Take the selected words' }).click()
    expect((await listed(page))[0]).toContain('“open the”')
    expect(findProblems(JSON.parse((await exported(page, 'json')).text), article)).toEqual([])
  })

  it('of what is no quote, and of one that was missed', async () => {
    const page = await open()
    const count = (await listed(page)).length
    await choose(page, 1)
    await page.getByRole('button', { name: 'Not a quote' }).click()
    expect(await listed(page)).toHaveLength(count - 1)
    await page.getByText('Add a quote that was missed').click()
    await select(page, 'when it would open')
    await page.getByLabel('Speaker of these words').selectOption({ label: 'Mara Lind' })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    expect(await listed(page)).toHaveLength(count)
    await page.getByLabel(/Words, selected/).fill('words that are nowhere')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText(/These words are not in the article/).waitFor()
    await page.getByLabel(/Words, selected/).fill('We will open')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText(/Quote 1 already has some of these words/).waitFor()
    expect(
      await page.getByLabel('Article', { exact: true }).getAttribute('readonly'),
    ).not.toBeNull()
    expect(await page.getByLabel('Read as').isDisabled()).toBe(true)
    expect(await page.getByLabel('Also reported speech').isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Discard the corrections' }).click()
    expect(await listed(page)).toHaveLength(count)
  })

  it('become gold, are imported again, and are scored as the command does', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Figures' }).click()
    await page.getByText(/Correct an article first/).waitFor()
    await choose(page, 0)
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Omar Vass' })
    const gold = await exported(page, 'gold')
    expect(gold.name).toMatch(/\.gold\.jsonl$/)
    expect(parseGold(gold.text, gold.name)).toMatchObject([{ text: article }])
    await page.getByRole('button', { name: 'Figures' }).click()
    const figures = page.locator('.figures pre')
    await figures.waitFor()
    const first = await figures.innerText()
    expect(first).toMatch(/^1 articles; 0 of \d+ spans have wrong offsets\nquoted spans found/)
    expect(first).toMatch(/"want":"Omar Vass","got":"Mara Lind"/)
    const args = ['bin/quote-extract.js', 'score', '-', '--mistakes', '50']
    const printed = execFileSync(process.execPath, args, { input: gold.text, encoding: 'utf8' })
    expect(first.trimEnd()).toBe(printed.trimEnd())
    const before = await speakers(page)

    const again = await visitSite()
    await drop(again.page, { [gold.name]: gold.text })
    await settled(again.page, before.length)
    expect(await speakers(again.page)).toEqual(before)
    await again.page.getByRole('button', { name: 'Figures' }).click()
    await again.page.locator('.figures pre').waitFor()
    expect(await again.page.locator('.figures pre').innerText()).toBe(first)
    expect((await exported(again.page, 'gold')).text).toBe(gold.text)
    await drop(again.page, { 'bad.jsonl': '{"id": "a"}\n' })
    await again.page.getByText(/^Bad\.jsonl, line 1: .*; see quote-extract score --help/).waitFor()
  })

  it('are in the link', async () => {
    const page = await open()
    await choose(page, 0)
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'No speaker' })
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied.').waitFor()
    await page.reload()
    await page.locator('.text mark').first().waitFor()
    expect((await speakers(page))[0]).toBe('Speaker unknown')
  })

  it('need no mouse', async () => {
    const page = await open()
    await page.locator('.reference').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.side.open').waitFor()
    await page.getByLabel('Speaker', { exact: true }).focus()
    await page.keyboard.type('No sp')
    await expect.poll(async () => (await speakers(page))[0]).toBe('Speaker unknown')
    await page.keyboard.press('Escape')
    await page.locator('.side.open').waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement.dataset.badge')).toBe('0')
  })
})
