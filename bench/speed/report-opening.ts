/**
 * `npm run bench:report -- [ARTICLES]`: how long Chromium takes to open the HTML report of many articles, our own over and over, with
 * reported speech. CHROMIUM is the path of the browser.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { formatHtml } from '../../src/formatter/html/html.js'
import { extractQuotes } from '../../src/indirect.js'
import { articlesOf } from '../articles.js'

const ROUNDS = 5
const size = Number(process.argv[2] ?? 300)
const folder = mkdtempSync(join(tmpdir(), 'quote-extract-report-'))
try {
  const file = join(folder, 'report.html')
  writeReport(file)
  const visits: Visit[] = []
  for (let round = 0; round < ROUNDS; round++) visits.push(await visit(pathToFileURL(file).href))
  print('until the first article is shown', 'opened', 's', visits)
  print('main thread until then', 'work', 's', visits)
  print('first search', 'search', 's', visits)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function writeReport(file: string): void {
  const own = articlesOf().map((text) => ({
    text,
    extraction: extractQuotes(text, { indirect: true }),
  }))
  const articles = Array.from({ length: size }, (_, index) => {
    const { text, extraction } = own[index % own.length] as (typeof own)[number]
    return { text, extraction: { ...extraction, source: `${index + 1}.txt` } }
  })
  const html = formatHtml(articles, { several: true, width: 80, colour: false })
  writeFileSync(file, html)
  const quotes = articles.reduce((sum, { extraction }) => sum + extraction.quotes.length, 0)
  console.log(`${size} articles, ${quotes} quotes, ${(html.length / 1e6).toFixed(1)} MB`)
}

/** Seconds. */
interface Visit {
  readonly opened: number
  readonly work: number
  readonly search: number
}

async function visit(address: string): Promise<Visit> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const start = performance.now()
    await page.goto(address)
    const painted = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))'
    await page.evaluate(painted)
    const opened = (performance.now() - start) / 1000
    const { metrics } = await session.send('Performance.getMetrics')
    const work = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
    const before = performance.now()
    await page.fill('#search', 'the council')
    await page.waitForSelector('.hit')
    return { opened, work, search: (performance.now() - before) / 1000 }
  } finally {
    await browser.close()
  }
}

function print(title: string, key: keyof Visit, unit: string, visits: readonly Visit[]): void {
  const values = visits.map((one) => one[key]).sort((a, b) => a - b)
  const [least = 0, middle = 0] = [values[0], values[Math.floor(values.length / 2)]]
  console.log(`${title.padEnd(34)}${middle.toFixed(2)} ${unit} (least ${least.toFixed(2)} ${unit})`)
}
