/**
 * `tsx train/pos-tagger/teacher/texts.ts TEXTS.jsonl FOLDER`: writes one file per article for the teacher.
 *
 * The teacher tags every word of a headline as a name, so headlines are first converted to the casing of running text,
 * according to the casing of their words elsewhere in the corpus. Offsets do not change.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Token } from '../../../src/document/document.js'
import { parseDocument } from '../../../src/parser/parse.js'
import { type Cases, casesOf } from '../../../src/pos-tagger/word/sentence-casing.js'
import { countCases } from './cases.js'
import { fileName } from './file-name.js'

const [file, folder] = process.argv.slice(2)
if (!file || !folder) {
  console.error('usage: tsx train/pos-tagger/teacher/texts.ts TEXTS.jsonl FOLDER')
  process.exit(2)
}
const documents = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => parseDocument(JSON.parse(line).text))
const isName = countCases(documents)
mkdirSync(folder, { recursive: true })
documents.forEach((document, index) => {
  const { text, tokens, sentences } = document
  const parts: string[] = []
  let end = 0
  for (const sentence of sentences) {
    const cases = casesOf(tokens, sentence)
    if (cases === 'running') continue
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i] as Token
      if (token.kind !== 'word') continue
      parts.push(text.slice(end, token.start))
      parts.push(isName(tokens, i, sentence) ? nameIn(cases, token.text) : token.text.toLowerCase())
      end = token.end
    }
  }
  parts.push(text.slice(end))
  const cased = parts.join('')
  // "İ" in lower case is longer
  writeFileSync(join(folder, fileName(index)), cased.length === text.length ? cased : text)
})

/** Among capitals, "STOLTENBERG" becomes "Stoltenberg"; short words such as "NATO" and "U.S." stay. */
function nameIn(cases: Cases, word: string): string {
  return cases === 'upper' && word.length > 4 ? word.charAt(0) + word.slice(1).toLowerCase() : word
}
