/** Every row of the error table in docs/errors.md, each produced by a run of the command. */
import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { article, asOrdinaryUser, shell, temporaryFolder } from './support/command.js'
import { installAlone } from './support/installed.js'

const page = await readFile('docs/errors.md', 'utf8')
const rows = page
  .slice(page.indexOf('| you see `quote-extract: …`'))
  .split('\n\n')[0]
  ?.split('\n')
  .slice(2)
  .map((row) => row.split(' | '))
  .map(([seen = '', exit = '']) => ({
    messages: [...seen.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message),
    codes: exit.split(', ').map(Number),
  })) as { messages: string[]; codes: number[] }[]

/** Turns a message such as "X, line 2: no …" into a pattern: X and … match anything, numbers any number. */
const patternOf = (message: string) =>
  new RegExp(
    message
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\bX\b|…/g, '.*')
      .replace(/\d+|0x[0-9A-F]+/g, '[\\dA-Fx]+'),
  )

async function folder(): Promise<string> {
  const cwd = await temporaryFolder()
  const write = (name: string, contents: string | Uint8Array) =>
    writeFile(join(cwd, name), contents)
  await mkdir(join(cwd, 'empty'))
  await write('good.txt', article)
  await write('good.jsonl', `${JSON.stringify({ id: 'a', text: article })}\n`)
  await write('blank.txt', ' \n')
  await write('binary.txt', Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256)))
  await write('scan.pdf', '%PDF-1.4\n')
  await write('letter.rtf', '{\\rtf1 “x”}')
  await write('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
  await write('talk.mp3', 'ID3\u0004')
  await write('news.zip', zipSync({ 'a.txt': strToU8('x') }))
  await write('book.epub', zipSync({ 'META-INF/container.xml': strToU8('<x/>') }))
  await write('torn.docx', 'PK\u0003\u0004')
  await write('torn.txt.gz', gzipSync(article).subarray(0, 30))
  await write('deep.md', '>'.repeat(200))
  await write('utf32.txt', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))
  await write('flawed.txt', Buffer.from('caf\xe9 “x”', 'latin1').fill(0x81, 0, 1))
  await write('utf8.txt', Buffer.concat([Buffer.from('“ü” “é” '), Buffer.from([0xe9, 0x20])]))
  await write('many.txt', `${article}\n\n`.repeat(100_000))
  await write('empty.html', '<html><body></body></html>')
  await write('deep.html', '<div>'.repeat(5_000))
  await write('list.json', '[{"id": 1}]')
  await write('named.txt', `${JSON.stringify({ id: 'a', text: article })}\n`)
  await write(
    'bad.jsonl',
    '{"id": \n[1]\n{"text":"x"}\n{"id":"b"}\n{"id":"c","text":5}\n{"id":[]}\n',
  )
  await write('diary', 'Dear diary')
  await write('quiet.txt', 'Nobody spoke.')
  const records = Array.from({ length: 100 }, (_, id) => ({ id, text: id === 80 ? 'LEAVE' : 'x' }))
  await write('leave.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  await write(
    'leave.cjs',
    `const { isMainThread } = require('node:worker_threads'), { parse } = JSON
    if (!isMainThread) JSON.parse = (text) => text.includes('LEAVE') ? process.exit(0) : parse(text)`,
  )
  await write('stop.cjs', `require('node:fs').stat = () => process.exit(0)`)
  await write('large.txt', '')
  await truncate(join(cwd, 'large.txt'), 600_000_000)
  return cwd
}

describe('the table in docs/errors.md', () => {
  const seen = new Set<number>()

  const { binary } = installAlone()

  it.each<[line: string, code: number]>([
    ['$QE missing.txt', 1],
    ['ln -s a b; ln -s b a; $QE a', 1],
    ["touch $'\\xe8.txt' $'\\xe9.txt'; $QE $'\\xe9.txt'", 1],
    [
      `mkdir -p in/no; cp good.txt in; chmod 0 in/no; ${asOrdinaryUser}$QE in -o x; code=$?; chmod 700 in/no; exit $code`,
      1,
    ],
    ['$QE blank.txt', 1],
    ['$QE binary.txt', 1],
    ['$QE scan.pdf', 1],
    ['$QE letter.rtf', 1],
    ['$QE photo.jpg', 1],
    ['$QE talk.mp3', 1],
    ['$QE news.zip', 1],
    ['$QE book.epub', 1],
    ['$QE torn.docx', 1],
    ['$QE torn.txt.gz', 1],
    ['$QE https://example.org/news?id=1', 1],
    ['$QE deep.md', 1],
    ['$QE utf32.txt', 1],
    ['$QE utf8.txt', 1],
    ['$QE large.txt', 1],
    ["yes 'so many words' | $QE", 1],
    ['NODE_OPTIONS=--max-old-space-size=64 $QE many.txt', 1],
    ['$QE empty.html', 1],
    ['$QE deep.html', 1],
    ['$QE named.txt', 1],
    ['$QE list.json', 1],
    ['$QE empty', 1],
    ["$QE 'none-*.txt'", 1],
    ['head -1 bad.jsonl | $QE --input jsonl', 1],
    ['sed -n 2p bad.jsonl | $QE --input jsonl', 1],
    ['sed -n 3p bad.jsonl | $QE --input jsonl', 1],
    ['sed -n 5p bad.jsonl | $QE --input jsonl', 1],
    ['sed -n 6p bad.jsonl | $QE --input jsonl', 1],
    ['head -c 300000000 /dev/zero | tr "\\0" x | $QE --input jsonl', 1],
    ['$QE --input jsonl < /dev/zero', 1],
    ['$QE good.txt -o nowhere/x', 1],
    ['$QE good.txt > /dev/full', 1],
    [
      'mkfifo p; exec 3<>p; $QE -q -f jsonl -o x < p & until test -s .x.lock; do sleep 0.1; done; $QE good.txt -f jsonl -o x; code=$?; kill $!; exit $code',
      1,
    ],
    ['$QE good.jsonl -f jsonl --resume -o empty', 1],
    ['$QE good.jsonl -f jsonl --resume -o diary', 1],
    [`chmod 000 diary; ${asOrdinaryUser}$QE good.jsonl -f jsonl --resume -o diary`, 1],
    ['$QE serve --no-open --host 203.0.113.7 --port 0', 1],
    ['$QE serve --indirect', 2],
    ['$QE good.txt --model large', 2],
    [
      'mkdir -p node_modules/quote-extract-large; echo x > node_modules/quote-extract-large/index.js; $QE good.txt --model large',
      2,
    ],
    // a terminal without input
    ['script -qec "$QE" /dev/null < /dev/null | tr -d "\\r" >&2; exit \u0024{PIPESTATUS[0]}', 2],
    ['$QE - - < good.txt', 2],
    ['$QE good.txt -o good.txt', 2],
    ['$QE good.txt -f jsonl -o x --errors ./x', 2],
    ['$QE good.txt --resume', 2],
    ['$QE good.txt --json --csv', 2],
    ['$QE good.txt --array --csv', 2],
    ['$QE score good.jsonl --errors 20', 2],
    ['$QE --format xml', 2],
    ['$QE --formatt csv', 2],
    ['$QE -f brat good.txt quiet.txt', 2],
    ['$QE good.txt quiet.txt --fail-on none -f csv > x', 4],
    ['NODE_OPTIONS="--require ./leave.cjs" $QE leave.jsonl --jobs 2 -f jsonl -o x', 3],
    ['NODE_OPTIONS="--require ./stop.cjs" $QE good.txt', 3],
    ['$QE score good.txt', 1],
    ['$QE score good.jsonl', 1],
    ['$QE score gold.jsonl good.jsonl', 1],
    ['$QE verify good.txt', 2],
    ['$QE verify good.txt --sources good.txt', 2],
    ["$QE verify good.txt --sources quiet.txt --speaker-of loud.txt='Mara Lind'", 2],
    ['$QE -f json verify good.txt --sources quiet.txt', 2],
    ['$QE verify good.txt --sources quiet.txt --fail-on not-found -f csv > x', 4],
  ])('%s', async (line, code) => {
    const ended = await shell(line, { cwd: await folder(), binary })
    expect(ended.code).toBe(code)
    expect(ended.out).toBe('')
    expect(ended.err).toMatch(/^quote-extract: [^\n]+\n$/)
    const row = rows.findIndex(({ messages }) =>
      messages.some((message) => patternOf(message).test(ended.err)),
    )
    expect(rows[row]?.codes).toContain(code)
    seen.add(row)
  })

  it('has no other rows than internal errors and Ctrl-C', () => {
    const rest = rows.filter((_, row) => !seen.has(row)).map(({ codes }) => codes)
    expect(rest).toEqual([[3], [130, 143]])
  })
})
