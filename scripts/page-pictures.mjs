/**
 * `npm run build:page-pictures`: writes docs/page-desktop.png, page-phone.png and page-dark.png: the page of `npm run site`
 * with a fixture in Chromium. CHROMIUM is the path of the browser; by default `.ci/browser` finds or installs it.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const site = join(root, 'site/dist')
const article = readFileSync(join(root, 'fixtures/wire-harbor-spill.txt'), 'utf8')
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

const pictures = [
  { name: 'page-desktop', colorScheme: 'light', viewport: { width: 1360, height: 1180 } },
  { name: 'page-dark', colorScheme: 'dark', viewport: { width: 1360, height: 1180 } },
  { name: 'page-phone', colorScheme: 'light', viewport: { width: 390, height: 844 }, scale: 2 },
]

const server = createServer(({ url }, answer) => {
  const name = url === '/' ? 'index.html' : url.slice(1)
  answer.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'text/plain' })
  answer.end(readFileSync(join(site, name)))
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const browser = await chromium.launch({
  executablePath:
    process.env.CHROMIUM ??
    execFileSync('bash', ['.ci/browser'], { cwd: root, encoding: 'utf8' }).trim(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  for (const { name, colorScheme, viewport, scale = 1 } of pictures) {
    const page = await browser.newPage({
      viewport,
      colorScheme,
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.getByLabel('Article', { exact: true }).fill(article)
    await page.locator('.eyebrow').waitFor({ state: 'detached' })
    await page.locator('.report').waitFor()
    await page.locator('.reference').nth(2).click()
    if (viewport.width > 1000) await page.evaluate('scrollTo(0, 0)')
    await page.evaluate("document.querySelector('textarea').scrollTop = 0")
    await page.mouse.move(1, 1)
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(root, 'docs', `${name}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
}
