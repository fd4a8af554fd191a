import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const args: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A blank page in its own browser. */
export interface Tab {
  readonly page: Page
  readonly context: BrowserContext
  /** Console messages, errors, dialogs. */
  readonly noise: string[]
  /** A folder that lasts as long as the test. */
  readonly folder: string
}

/** A report in its own browser, with a record of actions that a report must not take. */
export interface Visit extends Omit<Tab, 'folder'> {
  /** Requested URLs, except the file itself. */
  readonly requests: string[]
  /** Blocked requests, with the reason. */
  readonly refused: string[]
}

/** Opens a blank page. Browser and profile are removed when the test ends. */
export async function openTab(options: object): Promise<Tab> {
  if (!existsSync(executablePath)) {
    throw new Error(`no ${executablePath}: install Debian's chromium, or name one in CHROMIUM`)
  }
  const folder = await mkdtemp(join(tmpdir(), 'quote-extract-browser-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    args: [...args],
    headless: true,
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  onTestFinished(() => context.close())
  const noise: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => noise.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  return { page, context, noise, folder }
}

/** Opens a report as a reader of the file does. `hash` is the part of the address after the file. */
export async function open(html: string, options = {}, hash = ''): Promise<Visit> {
  const { page, context, noise, folder } = await openTab(options)
  const requests: string[] = []
  const refused: string[] = []
  const file = join(folder, 'report.html')
  await writeFile(file, html)
  const address = pathToFileURL(file).href
  context.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url())
  })
  context.on('requestfailed', (request) => {
    refused.push(`${request.url()}: ${request.failure()?.errorText}`)
  })
  await page.goto(address + hash)
  return { page, context, noise, requests, refused }
}
