/**
 * `npm run build:picture`: writes docs/report.png, the picture in the README: the HTML report of a fixture in Chromium.
 * CHROMIUM is the path of the browser; by default `.ci/browser` finds or installs it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const article = 'fixtures/wire-harbor-spill.txt'
const picture = 'docs/report.png'

/** Width in CSS pixels, enough for the two columns of the report. */
const WIDTH = 1100
const IMAGE_WIDTH = 1200
/** Quote whose card is open, and start of the last paragraph in the picture. */
const QUOTE = 3
const LAST_PARAGRAPH = 'You lay it out'

const folder = mkdtempSync(join(tmpdir(), 'quote-extract-picture-'))
try {
  const report = join(folder, 'report.html')
  run(process.execPath, ['bin/quote-extract.js', '--format', 'html', '--output', report, article])
  await takePicture(pathToFileURL(report).href, join(root, picture))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function takePicture(address, path) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? run('bash', ['.ci/browser']).trim(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: 2000 },
      deviceScaleFactor: IMAGE_WIDTH / WIDTH,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(address)
    await page.locator(`#d1r${QUOTE}`).hover()
    const last = await page.locator('.report p', { hasText: LAST_PARAGRAPH }).first().boundingBox()
    const height = Math.round(last.y + last.height) + 20
    await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height } })
  } finally {
    await browser.close()
  }
}

function run(command, args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8' })
}
