/**
 * `npm run build:picture`: writes the pictures in docs/: the HTML report of a fixture in Chromium (report.png, in the README), on a
 * dark phone (report-phone.png), and the table of a fixture as a terminal shows it (table.png). CHROMIUM is the path of the browser; by
 * default `.ci/browser` finds or installs it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { terminalPage } from './terminal-page.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const article = 'fixtures/wire-harbor-spill.txt'

/** Width in CSS pixels, enough for the two columns of the report. */
const WIDTH = 1100
const IMAGE_WIDTH = 1200
/** Quote whose card is open, and start of the last paragraph in the picture. */
const QUOTE = 3
const LAST_PARAGRAPH = 'You lay it out'
const PHONE = { width: 390, height: 844 }
/** Columns of the terminal, and the article in it. */
const COLUMNS = 100
const TABLE_ARTICLE = 'fixtures/oslo-nato-ministers.txt'

const folder = mkdtempSync(join(tmpdir(), 'quote-extract-picture-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? run('bash', ['.ci/browser']).trim(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const report = join(folder, 'report.html')
  run(process.execPath, ['bin/quote-extract.js', '--format', 'html', '--output', report, article])
  const address = pathToFileURL(report).href
  await onDesktop(address, picture('report'))
  await onPhone(address, picture('report-phone'))
  await inTerminal(picture('table'))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

async function onDesktop(address, path) {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 2000 },
    deviceScaleFactor: IMAGE_WIDTH / WIDTH,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(address)
  await page.locator(`#d1-q${QUOTE}`).hover()
  const last = await page.locator('.report p', { hasText: LAST_PARAGRAPH }).first().boundingBox()
  const height = Math.round(last.y + last.height) + 20
  await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height } })
}

async function onPhone(address, path) {
  const page = await browser.newPage({ viewport: PHONE, colorScheme: 'dark', hasTouch: true })
  await page.goto(`${address}#d1-q${QUOTE}`)
  await page.screenshot({ path })
}

async function inTerminal(path) {
  const command = ['bin/quote-extract.js', '--format', 'table', TABLE_ARTICLE]
  const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) }
  const output = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', env })
  const file = join(folder, 'table.html')
  writeFileSync(file, terminalPage(`quote-extract ${TABLE_ARTICLE}`, output))
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 } })
  await page.goto(pathToFileURL(file).href)
  await page.locator('pre').screenshot({ path })
}

function picture(name) {
  return join(root, 'docs', `${name}.png`)
}

function run(command, args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8' })
}
