import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export const args: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page in its own browser, with a record of actions that a report must not take. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console messages, errors, dialogs. */
  readonly noise: string[]
  /** Requested URLs, except the file itself. */
  readonly requests: string[]
  /** Blocked requests, with the reason. */
  readonly refused: string[]
}

/** Opens a report as a reader of the file does. Browser and profile are removed when the test ends. `hash` is the part of the address after the file. */
export async function open(html: string, options = {}, hash = ''): Promise<Visit> {
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
  const requests: string[] = []
  const refused: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => noise.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
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
