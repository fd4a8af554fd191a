import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, shell, temporaryFolder } from '../support/command.js'

const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes(
  'GNU',
)

/** Commands in docs/corpora.md, as a reader would copy them. */
const lines = (await readFile('docs/corpora.md', 'utf8'))
  .split('\n')
  .filter((line) => /\| xargs |(^|\| )parallel /.test(line))

describe('the commands for GNU parallel and xargs in docs/corpora.md', () => {
  it('are all tested', () => {
    expect(lines).toHaveLength(4)
  })

  it.each(lines)('%s', async (line) => {
    if (line.includes('parallel') && !hasParallel) return
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'news/more'), { recursive: true })
    const texts = Array.from({ length: 120 }, (_, i) => `${article}\nText ${i}.\n`)
    const records = texts.map((text, i) => `${JSON.stringify({ id: `a${i}`, text })}\n`)
    const files = texts.map((text, i) => writeFile(join(cwd, nameOf(i)), text))
    await Promise.all([...files, writeFile(join(cwd, 'corpus.jsonl'), records.join(''))])
    const plain = await shell(
      line.includes('corpus') ? '$QE -f jsonl corpus.jsonl' : '$QE -f jsonl news',
      { cwd },
    )
    const ended = await shell(line.replaceAll('npx quote-extract', '$QE'), { cwd })
    expect(ended.code).toBe(0)
    const outputs = (await readdir(cwd)).filter((name) => /^quotes\..*jsonl$/.test(name))
    const written = await Promise.all(outputs.map((name) => readFile(join(cwd, name), 'utf8')))
    if (line.includes('xargs')) expect(sorted(written.join(''))).toEqual(sorted(plain.out))
    else expect(written).toEqual([plain.out])
  })
})

const nameOf = (i: number) => `news/${i % 3 === 0 ? 'more/' : ''}story ${i}.txt`
const sorted = (text: string) => text.split('\n').sort()
