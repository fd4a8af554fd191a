/** `tsx train/pos-tagger/teacher/tags.ts TEXTS.jsonl FOLDER TAGS.jsonl`: collects the teacher's output, one article per line. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileName } from './file-name.js'

interface Annotated {
  readonly sentences: readonly {
    readonly tokens: readonly { readonly characterOffsetBegin: number; readonly pos: string }[]
  }[]
}

const [file, folder, to] = process.argv.slice(2)
if (!file || !folder || !to) {
  console.error('usage: tsx train/pos-tagger/teacher/tags.ts TEXTS.jsonl FOLDER TAGS.jsonl')
  process.exit(2)
}
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line, index) => {
    const { id } = JSON.parse(line)
    const path = join(folder, `${fileName(index)}.json`)
    const { sentences }: Annotated = JSON.parse(readFileSync(path, 'utf8'))
    const tags = sentences.flatMap(({ tokens }) =>
      tokens.map((token) => `${token.characterOffsetBegin} ${token.pos}`),
    )
    return JSON.stringify({ id, tags: tags.join(' ') })
  })
writeFileSync(to, `${lines.join('\n')}\n`)
