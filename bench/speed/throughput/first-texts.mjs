/** `node first-texts.mjs TOOL TEXTS.json`: prints the milliseconds to load a tool and to read each of its first texts, as JSON. */
import { readFileSync } from 'node:fs'
import { now } from './clock.mjs'
import { tools } from './tools.mjs'

const [, , tool, file] = process.argv
const texts = JSON.parse(readFileSync(file, 'utf8'))
let last = now()
const lap = () => {
  const since = last
  last = now()
  return last - since
}

const read = await tools[tool]()
const load = lap()
const first = texts.map((text) => {
  read(text)
  return lap()
})
console.log(JSON.stringify({ load, first }))
