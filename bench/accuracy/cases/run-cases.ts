/**
 * `npm run bench:cases [-- CASES.jsonl …]`: how many hard cases pass, and what is wrong with the others; without a file, those of
 * this folder. They are not tests: some fail, and which ones should change when a kind of them is fixed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readHtml } from '../../../src/html.js'
import { extractQuotes } from '../../../src/index.js'
import { readMarkdown } from '../../../src/markdown.js'
import type { HardCase } from './case.js'
import { judgeCase } from './judge-case.js'

const own = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'))
const named = process.argv.slice(2)

const readCase = ({ text = '', html, md }: HardCase) =>
  html !== undefined ? readHtml(html) : md !== undefined ? readMarkdown(md) : text

for (const file of named.length > 0 ? named : own.map((name) => join(import.meta.dirname, name))) {
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): HardCase => JSON.parse(line))
  let passed = 0
  for (const one of cases) {
    const problems = judgeCase(one, extractQuotes(readCase(one)).quotes)
    if (problems.length === 0) passed++
    else console.log([one.id, ...problems.map((problem) => `  ${problem}`)].join('\n'))
  }
  console.log(`${basename(file)}: ${passed} of ${cases.length} pass\n`)
}
