import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../src/extraction/verify.js'
import { extractQuotes } from '../../../src/index.js'
import { serveBinary } from './serve-binary.js'
import { drop, exported, listed, openPage, paste, settled, visitSite } from './visit.js'

const article =
  '“We will open the bridge,” said Mara Lind, the mayor.\n\n“Not before May,” Omar Vass said.\n'
const html = `<html><head><title>Bridge</title></head><body><article><h1>The bridge will open</h1>
<p>${'The town has waited for its bridge for eleven years, through two floods. '.repeat(4)}</p>
<p>“We will open the bridge,” said Mara Lind. ${'She spoke in the town hall on Monday. '.repeat(4)}</p></article></body></html>`
const markdown =
  '# The bridge\n\nIt is **late**.\n\n> a note\n\n“No,” said Ann Lee. See [this](https://a.example).\n'

describe('the page', () => {
  it('shows an example, then the report as one types', async () => {
    const { page, noise, elsewhere } = await visitSite()
    expect(await page.locator('.eyebrow').innerText()).toMatch(/example/i)
    await paste(page, article)
    await settled(page, 2)
    expect(await listed(page)).toEqual([
      expect.stringMatching(/^ML Mara Lind 0\.\d\d “We will open the bridge,”$/),
      expect.stringMatching(/^OV Omar Vass 0\.\d\d “Not before May,”$/),
    ])
    await page.getByLabel('Article', { exact: true }).press('Control+End')
    await page.keyboard.type('“Never,” Ann Lee said.')
    await settled(page, 3)
    expect({ noise, elsewhere }).toEqual({ noise: [], elsewhere: [] })
  })

  it('explains a quote, copies it, filters', async () => {
    const { page } = await visitSite()
    await paste(page, article)
    await settled(page, 2)
    await page.locator('.text mark').first().click()
    const panel = page.locator('.side .panel').first()
    const text = await panel.innerText()
    for (const part of [/Mara Lind, mayor/, /Why/, /Candidates/, /Decided by/, /0\.\d\d/, /1–25/])
      expect(text).toMatch(part)
    await panel.getByRole('button', { name: 'Copy' }).click()
    await panel.getByText('Copied.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      '“We will open the bridge,” — Mara Lind',
    )
    await page.locator('button.speaker', { hasText: 'Omar Vass' }).click()
    expect(await listed(page)).toHaveLength(1)
    expect(await page.locator('.speakers .status').innerText()).toBe('1 of 2 quotes shown')
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByLabel('Words or name').fill('bridge')
    expect(await listed(page)).toHaveLength(1)
    await page.getByLabel('Words or name').fill('')
    await page.getByLabel('Confidence at least').fill('1')
    expect(await listed(page)).toHaveLength(0)
  })

  it('detects HTML and Markdown, and lets the reader decide', async () => {
    const { page } = await visitSite()
    await paste(page, html)
    await settled(page, 1)
    expect(await page.getByLabel('Read as').locator('option').first().innerText()).toBe(
      'detected: HTML',
    )
    expect(await page.locator('.text').innerText()).not.toContain('<p>')
    await page.getByLabel('Read as').selectOption('text')
    await page.locator('.text', { hasText: '<article>' }).waitFor()
    await page.getByLabel('Read as').selectOption('')
    await paste(page, markdown)
    await page.locator('.text', { hasText: 'Ann Lee' }).waitFor()
    expect(await page.getByLabel('Read as').locator('option').first().innerText()).toBe(
      'detected: Markdown',
    )
    const { text } = await exported(page, 'json')
    expect(findProblems(JSON.parse(text), markdown)).toEqual([])
  })

  it('takes several files, and says which it cannot read', async () => {
    const { page } = await visitSite()
    await drop(page, {
      'one.txt': article,
      'two.html': html,
      'empty.txt': ' ',
      'scan.pdf': '%PDF-1.4',
    })
    await settled(page, 2)
    const message = page.locator('.toolbar .status')
    expect(await message.innerText()).toBe(
      'Empty.txt is empty: it needs at least one word. Scan.pdf is a PDF: convert it to text first.',
    )
    const picker = page.locator('.picker select')
    expect(await picker.locator('option').count()).toBe(2)
    await picker.selectOption({ index: 1 })
    await settled(page, 1)
    await page.getByLabel('all 2 articles').check()
    const { text } = await exported(page, 'jsonl')
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source),
    ).toEqual(['one.txt', 'two.html'])
    await page.getByRole('button', { name: 'Remove' }).click()
    await settled(page, 2)
  })

  it('exports what the library finds, in every format', async () => {
    const { page, noise } = await visitSite()
    await paste(page, article)
    await settled(page, 2)
    const json = await exported(page, 'json')
    expect(json.name).toMatch(/\.json$/)
    expect(JSON.parse(json.text)).toEqual(extractQuotes(article, { explain: true }))
    const marks: Record<string, RegExp> = {
      jsonl: /^\{.*\}\n$/,
      table: /Mara Lind/,
      csv: /^\uFEFF?"source"/,
      markdown: /^#/,
      brat: /^T1\t/,
      w3c: /"@context"/,
      html: /^<!doctype html>/,
      gold: /"attributions"/,
    }
    for (const [format, mark] of Object.entries(marks))
      expect((await exported(page, format)).text).toMatch(mark)
    expect(noise).toEqual([])
  })

  it('makes a link that holds the article, up to a limit', async () => {
    const { page, address, noise } = await visitSite()
    await paste(page, article)
    await settled(page, 2)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied.').waitFor()
    const link = (await page.evaluate('navigator.clipboard.readText()')) as string
    expect(link.startsWith(`${address}#article=`)).toBe(true)
    await page.goto('about:blank')
    await page.goto(link)
    await settled(page, 2)
    expect(await page.getByLabel('Article', { exact: true }).inputValue()).toBe(article)
    const noisy = Array.from({ length: 60_000 }, (_, i) => ((i * 7919) % 99991).toString(36)).join(
      ' ',
    )
    await paste(page, noisy)
    await settled(page, 0)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText(/Too long for a link/).waitFor()
    await page.goto('about:blank')
    await page.goto(`${address}#article=nonsense`)
    await page.getByText(/The link is damaged/).waitFor()
    expect(noise).toEqual([])
  })

  it('keeps the last articles on this device, until they are erased', async () => {
    const { page } = await visitSite()
    await paste(page, article)
    await settled(page, 2)
    await page.locator('.shelf .open').waitFor()
    await page.reload()
    await page.locator('.eyebrow').waitFor()
    await page.locator('.shelf .open').click()
    await settled(page, 2)
    await page.getByRole('button', { name: 'Erase all' }).click()
    expect(await page.locator('.shelf li').count()).toBe(0)
    await page.reload()
    await page.locator('.eyebrow').waitFor()
    expect(await page.locator('.shelf li').count()).toBe(0)
    await page.getByLabel('Keep articles').uncheck()
    await paste(page, article)
    await settled(page, 2)
    expect(await page.locator('.shelf li').count()).toBe(0)
  })

  it('is the one that the command serves', async () => {
    const { page, noise, elsewhere } = await openPage(await serveBinary())
    await paste(page, readFileSync('fixtures/oslo-nato-ministers.txt', 'utf8'))
    await page.locator('button.speaker').first().waitFor()
    await page.getByLabel('Also reported speech').check()
    await page.locator('.report .facts').waitFor()
    await page.locator('.text .reported').first().waitFor()
    expect({ noise, elsewhere }).toEqual({ noise: [], elsewhere: [] })
  })
})
