import { describe, expect, it } from 'vitest'
import { violationsOf } from '../violations.js'
import { paste, settled, visitSite } from './visit.js'

const article =
  '“We will open the bridge in June,” said Mara Lind, the mayor.\n\n“The road stays closed until autumn,” Omar Vass said.\n\n“Snow fell on every single roof of the town,” said Ann Lee.\n'
const source =
  '“We will open the bridge in May,” said Mara Lind, the mayor.\n\n“The road stays closed until autumn,” said Mara Lind.\n'

const dropped = (files: Readonly<Record<string, string>>) => `(() => {
  const data = new DataTransfer()
  for (const [name, text] of Object.entries(${JSON.stringify(files)}))
    data.items.add(new File([text], name))
  return data
})()`

describe('sources on the page', () => {
  it.each([
    ['light', { width: 1360, height: 900 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)('show what was altered, by whom it was said: %s', async (colorScheme, viewport) => {
    const { page, noise, elsewhere, sent } = await visitSite({
      colorScheme,
      viewport,
      serviceWorkers: 'block',
    })
    await paste(page, article)
    await settled(page, 3)
    const before = sent.size
    await page.getByText('Check against sources').press('Enter')
    expect(await violationsOf(page)).toEqual([])
    await page.getByLabel('Source 1', { exact: true }).fill(source)
    const status = page.locator('.sources [role=status]')
    await status.filter({ hasText: 'Held against' }).waitFor()
    expect(await status.innerText()).toBe(
      'Held against 1 source: 1 verbatim, 1 altered, 1 not found, 1 of another speaker.',
    )
    expect(sent.size).toBeGreaterThan(before)
    const held = page.locator('.held')
    expect(await held.locator('.head').allInnerTexts()).toEqual([
      expect.stringMatching(/^altered\s+Mara Lind\s+same speaker$/),
      expect.stringMatching(
        /^verbatim\s+Omar Vass\s+other speaker: said by Mara Lind, not Omar Vass$/,
      ),
      expect.stringMatching(/^not found\s+Ann Lee\s+speaker not compared$/),
    ])
    const first = held.first()
    expect(await first.locator('dd').nth(1).innerText()).toMatch(/open the bridge in May/)
    expect(await first.locator('.where').innerText()).toBe('Source 1, Mara Lind')
    expect(await first.locator('.diff del').textContent()).toBe('only in the source: May;')
    expect(await first.locator('.diff ins').textContent()).toBe('only in the article: June;')
    expect(await first.locator('.remarks').innerText()).toBe('words changed: “May” → “June”')
    expect(await violationsOf(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
    const problems = noise.filter((line) => !/service worker/i.test(line))
    expect({ problems, elsewhere }).toEqual({ problems: [], elsewhere: [] })
  })

  it('may be files; the link does not hold them, and a new article is held against them', async () => {
    const { page } = await visitSite()
    const data = await page.evaluateHandle(
      dropped({ 'talk.txt': source, 'scan.pdf': '%PDF-1.4', 'bare.html': '<html></html>' }),
    )
    await page.locator('.sources').dispatchEvent('drop', { dataTransfer: data })
    await page.getByText('Paste an article to check it.').waitFor()
    await paste(page, article.slice(0, article.indexOf('\n')))
    await settled(page, 1)
    const status = page.locator('.sources [role=status]')
    await status.filter({ hasText: 'Held against 1 source: 1 altered.' }).waitFor()
    expect(await page.locator('.sources [role=alert]').innerText()).toMatch(
      /^Scan\.pdf is a PDF: .* bare\.html was left out: /,
    )
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied.').waitFor()
    const link = (await page.evaluate('navigator.clipboard.readText()')) as string
    await page.getByLabel('Article', { exact: true }).fill(source)
    await status.filter({ hasText: 'Held against 1 source: 2 verbatim.' }).waitFor()
    await page.getByRole('button', { name: 'Remove talk.txt' }).click()
    await page.getByRole('button', { name: 'Remove bare.html' }).click()
    await page.locator('.held').first().waitFor({ state: 'detached' })
    expect(await status.innerText()).toBe('')
    await page.goto('about:blank')
    await page.goto(link)
    await settled(page, 1)
    expect(await page.getByText('talk.txt').count()).toBe(0)
  })
})
