/**
 * `node read-texts.mjs TOOL TEXTS.json`: reads texts with one tool, in this process alone, and prints milliseconds as JSON.
 * The warm-up comes first; then each of the other texts is read for the first time, and twice again.
 */
import { readFileSync } from 'node:fs'
import { now } from './clock.mjs'
import { tools } from './tools.mjs'

const [, , tool, file] = process.argv
const { warmUp, measured } = JSON.parse(readFileSync(file, 'utf8'))
const read = await tools[tool]()

function timeOf(texts) {
  const start = now()
  for (const text of texts) read(text)
  return now() - start
}

timeOf(warmUp)
const unseen = timeOf(measured)
timeOf(measured)
const again = timeOf(measured)
console.log(JSON.stringify({ unseen, again }))
