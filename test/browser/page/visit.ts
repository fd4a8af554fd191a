import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { openTab, type Tab } from '../browser.js'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

export interface PageVisit extends Omit<Tab, 'folder'> {
  /** Requested URLs that are not of the site. */
  readonly elsewhere: string[]
  /** Names of the files that the host sent, with their sizes as compressed by gzip. */
  readonly sent: Map<string, number>
  readonly address: string
  /** Stops the host, as if the network were gone. */
  readonly disconnect: () => void
}

let built = false

/** Builds the static site, serves it as any host would, and opens it. Everything is removed when the test ends. */
export async function visitSite(options = {}, hash = ''): Promise<PageVisit> {
  if (!built) execFileSync(process.execPath, ['scripts/site.mjs'])
  built = true
  const sent = new Map<string, number>()
  const server = createServer(async ({ url = '/' }, answer) => {
    const name = url === '/' ? 'index.html' : (url.slice(1).split('?')[0] ?? '')
    const file = await readFile(join('site/dist', name)).catch(() => null)
    if (!file) {
      answer.writeHead(404).end()
      return
    }
    const packed = gzipSync(file)
    sent.set(name, (sent.get(name) ?? 0) + packed.length)
    answer
      .writeHead(200, {
        'Content-Type': types[extname(name)] ?? 'text/plain',
        'Content-Encoding': 'gzip',
      })
      .end(packed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const disconnect = () => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(disconnect)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { ...(await openPage(address, options, hash)), sent, disconnect }
}

/** Opens the page at an address in a browser of its own. */
export async function openPage(
  address: string,
  options = {},
  hash = '',
): Promise<Omit<PageVisit, 'sent' | 'disconnect'>> {
  const { page, context, noise } = await openTab({
    viewport: { width: 1360, height: 900 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const elsewhere: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) elsewhere.push(url)
  })
  await page.goto(`${address}${hash}`)
  await page.locator('.report').waitFor()
  return { page, context, noise, elsewhere, address }
}

/** Types an article over the one that is there, and waits for its report. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Article', { exact: true }).fill(text)
  await page.locator('.report h2').waitFor()
  await page.locator('.eyebrow').waitFor({ state: 'detached' })
  await page.locator('.report').waitFor()
}

/** The quotes of the report with their speakers, as the list under the article shows them. */
export const listed = async (page: Page): Promise<string[]> =>
  (await page.locator('.quotes li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))

export const settled = (page: Page, quotes: number): Promise<void> =>
  page.locator('.report .facts', { hasText: new RegExp(`^${quotes} quote`) }).waitFor()

/** Drops files on the page. */
export async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const data = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    for (const [name, text] of Object.entries(${JSON.stringify(files)}))
      data.items.add(new File([text], name))
    return data
  })()`)
  await page.locator('.composer').dispatchEvent('drop', { dataTransfer: data })
}

/** Presses Download and returns the file. */
export async function exported(
  page: Page,
  format: string,
): Promise<{ name: string; text: string }> {
  await page.getByLabel('Export as').selectOption(format)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
