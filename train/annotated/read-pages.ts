/**
 * `npm run --silent train:pages -- gt=FOLDER gh=FOLDER … > PAGES.jsonl`: the texts that `web-pages-2010-2024.jsonl` annotates, as
 * `{"id", "text"}` lines. Each FOLDER holds the test pages of one package; docs/training.md names them. The text is what
 * our reader takes for the article, so it changes with the reader.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { readHtml } from '../../src/html.js'

const file = new URL('web-pages-2010-2024.jsonl', import.meta.url)
const annotated = new Set(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: string }).id),
)

for (const argument of process.argv.slice(2)) {
  const [prefix = '', folder = ''] = argument.split('=')
  for (const path of globSync('**/*.{html,htm}', { cwd: folder }).sort()) {
    const id = `${prefix}-${nameOf(path)}`
    if (!annotated.has(id)) continue
    const { input: text } = readHtml(readFileSync(join(folder, path), 'utf8'))
    process.stdout.write(`${JSON.stringify({ id, text })}\n`)
  }
}

/** "comparison/boston.com-Feds.html" → "boston.com-Feds", "mediacloud/1487.html" → "mediacloud-1487". */
function nameOf(path: string): string {
  return path
    .replace(/^(?:comparison|mock|sites)\/|^fixtures\/test_/, '')
    .replace(/\/source\.html$|\.html?$/, '')
    .replaceAll('/', '-')
}
