import { describe, expect, it } from 'vitest'
import { listed, paste, visitSite } from './visit.js'

const attacks = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 2">',
  '"><svg onload="window.ran = 3">',
  '<a href="javascript:window.ran = 4">x</a>',
  '<iframe srcdoc="<script>parent.ran = 5</script>"></iframe>',
  '<link rel=stylesheet href=https://evil.example/x.css><base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '</textarea></title></select></template><plaintext>',
  '\u001b[31mred \u202eesrever\u2066 {{window.ran = 6}}',
].join(' ')

const text = `“${attacks}” said ${attacks}.\n\n“We will open the bridge,” said Mara Lind.\n`
const html = `<html><head><title>${attacks}</title></head><body><article><h1>${attacks}</h1>
<p>${'The town has waited for its bridge for eleven years, through two floods. '.repeat(4)}</p>
<p>“We will open the bridge,” said Mara Lind. ${attacks.replace('<plaintext>', '')}</p>
<p>${'She spoke in the town hall on Monday, to a full house. '.repeat(4)}</p></article></body></html>`

describe('a hostile article', () => {
  it.each([
    ['text', text],
    ['html', html],
    ['markdown', `# ${attacks}\n\n${text}\n[x](javascript:window.ran=7)\n`],
  ])('as %s runs nothing and requests nothing', async (type, article) => {
    const { page, noise, elsewhere } = await visitSite()
    await page.getByLabel('Read as').selectOption(type)
    await paste(page, article)
    await page.locator('.text', { hasText: 'the bridge' }).waitFor()
    for (const badge of await page.locator('.reference').all()) await badge.click()
    for (const button of await page.locator('button.speaker').all()) await button.click()
    await page.locator('.shelf .open').first().click()
    await page.locator('.text', { hasText: 'the bridge' }).waitFor()
    await page.waitForTimeout(300)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect({ noise, elsewhere }).toEqual({ noise: [], elsewhere: [] })
    const foreign = await page.evaluate(
      "document.querySelectorAll('#app :is(script, img, iframe, link, meta, base, a, [onload], [onerror])').length",
    )
    expect(foreign).toBe(0)
  })

  it('in a link, in storage and in gold runs nothing', async () => {
    const { page, noise, elsewhere, address } = await visitSite()
    await paste(page, text)
    await page.locator('.text', { hasText: 'the bridge' }).waitFor()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied.').waitFor()
    await page.evaluate(
      'localStorage.setItem(\'quote-extract: last articles\', \'[{"title": {"__html": "<img>"}}, 5, null]\')',
    )
    await page.reload()
    await page.locator('.text', { hasText: 'the bridge' }).waitFor()
    expect((await listed(page)).length).toBeGreaterThan(0)
    await page.evaluate("localStorage.setItem('quote-extract: last articles', '{')")
    await page.goto('about:blank')
    await page.goto(address)
    await page.locator('.report').waitFor()
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect({ noise, elsewhere }).toEqual({ noise: [], elsewhere: [] })
  })
})
