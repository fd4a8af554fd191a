import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, binary, command, shell, temporaryFolder } from '../support/command.js'

const record = (id: string | number, text = article) => `${JSON.stringify({ id, text })}\n`
const corpus = (records: number) =>
  Array.from({ length: records }, (_, i) =>
    record(`a${i}`, `${article}\nText ${i}. `.repeat(8)),
  ).join('')

const sourcesIn = (lines: string) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).source)

/** The sources as written: JSON.parse would change a number of nineteen digits. */
const writtenIn = (lines: string) =>
  [...lines.matchAll(/^\{"source":([^,]*),/gm)].map(([, source]) => source)

async function folderWith(name: string, contents: string | Uint8Array): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, name), contents)
  return folder
}

describe('records', () => {
  it.each([[['--input', 'jsonl', '-f', 'jsonl']], [['--input', 'jsonl', '-f', 'json']]])(
    'are read from standard input: %j',
    async (args) => {
      const stdin = record('a') + record(7, 'Nobody spoke.')
      const { code, out } = await command(args, { stdin })
      expect(code).toBe(0)
      const all = args.includes('json')
        ? JSON.parse(out)
        : out
            .trim()
            .split('\n')
            .map((l) => JSON.parse(l))
      expect(
        all.map(({ source, quotes }: { source: string; quotes: [] }) => [source, quotes.length]),
      ).toEqual([
        ['a', 1],
        [7, 0],
      ])
    },
  )

  it('are recognized by file name, with fields set by options', async () => {
    const cwd = await folderWith(
      'x.jsonl',
      `{"url":"u1","body":${JSON.stringify(article)}}\r\n\r\n`,
    )
    const args = ['x.jsonl', '-f', 'jsonl', '--id-field', 'url', '--text-field', 'body']
    const { code, out } = await command(args, { cwd })
    expect(code).toBe(0)
    expect(sourcesIn(out)).toEqual(['u1'])
  })

  it.each(['utf16le', 'latin1'] as const)('are read in %s', async (encoding) => {
    const line = record('é', '"We will open the bridge," said Mara Lindé.')
    const mark = encoding === 'utf16le' ? '\ufeff' : ''
    const cwd = await folderWith('x.jsonl', Buffer.from(`${mark}${line}${line}`, encoding))
    const { out } = await command(['x.jsonl', '-f', 'jsonl'], { cwd })
    expect(sourcesIn(out)).toEqual(['é', 'é'])
    expect(out).toContain('"name":"Mara Lindé"')
  })

  it('are decoded as UTF-16 in every line, even with few Latin letters', async () => {
    const cyrillic = record('ж', 'Мост будет открыт, сказала Мара Линд.')
    const cwd = await folderWith(
      'x.jsonl',
      Buffer.from(`\ufeff${record('a')}${cyrillic}`, 'utf16le'),
    )
    const { code, out, err } = await command(['x.jsonl', '-f', 'jsonl'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(sourcesIn(out)).toEqual(['a', 'ж'])
  })

  const numbers = [
    '1658123456789012345',
    '1658123456789012346',
    '1e400',
    '-12345678901234567890',
    '0.1234567890123456789',
    '0.12345678901234567',
    '-0.1e-7',
    '1.0',
    '1.10',
    '1E2',
    '-0',
    '7',
  ]
  const numbered = numbers.map((id) => `{"id":${id},"text":${JSON.stringify(article)}}\n`).join('')

  it('keep numeric ids as written', async () => {
    const { code, out } = await command(['--input', 'jsonl', '-f', 'jsonl'], { stdin: numbered })
    expect(code).toBe(0)
    expect(writtenIn(out)).toEqual(numbers)
  })

  it.each(['json', 'table', 'csv', 'markdown', 'w3c', 'html'])(
    'print numeric ids as written: %s',
    async (format) => {
      const { code, out } = await command(['--input', 'jsonl', '-f', format], { stdin: numbered })
      expect(code).toBe(0)
      for (const number of numbers.filter((id) => id.length > 3)) {
        expect(format === 'markdown' ? out.replaceAll('\\', '') : out).toContain(number)
      }
    },
  )

  it('keep numeric ids numbers, and strings of digits strings', async () => {
    const stdin = `${record(7)}${record('7')}${record('1.0')}`
    for (const args of [
      ['-f', 'jsonl'],
      ['-f', 'json'],
    ]) {
      const { out } = await command(['--input', 'jsonl', ...args], { stdin })
      const all = args.includes('json')
        ? JSON.parse(out)
        : out
            .trim()
            .split('\n')
            .map((l) => JSON.parse(l))
      expect(all.map(({ source }: { source: unknown }) => source)).toEqual([7, '7', '1.0'])
    }
    const { out } = await command(['--input', 'jsonl', '-f', 'json'], { stdin: numbered })
    expect([...out.matchAll(/^ {4}"source": (.*),$/gm)].map(([, source]) => source)).toEqual(
      numbers,
    )
  })

  it('recognize numeric ids: --resume and --errors', async () => {
    const cwd = await folderWith('x.jsonl', numbered)
    const args = ['x.jsonl', '-f', 'jsonl', '-o', 'out.jsonl', '--resume', '--summary']
    await command(['x.jsonl', '-f', 'jsonl', '-o', 'out.jsonl'], { cwd })
    expect((await command(args, { cwd })).err).toContain(`${numbers.length} already done`)
    const bad = '{"id":0.1234567890123456789,"text":null}\n'
    await command(['--input', 'jsonl', '-f', 'jsonl', '--errors', 'bad'], { cwd, stdin: bad })
    expect(await readFile(join(cwd, 'bad'), 'utf8')).toContain('"id":0.1234567890123456789,')
  })

  it.each([
    ['in an object inside', '"x":{"id":1},"id":1.0', '1.0'],
    ['in a text', '"x":"\\"id\\": 1","id":1.0', '1.0'],
    ['by its code', '"x":{"id":7},"\\u0069d":0.1234567890123456789', '0.1234567890123456789'],
    [
      'in a record nested deeper than the call stack',
      `"x":${'['.repeat(1e5)}${']'.repeat(1e5)},"id":1.50`,
      '1.50',
    ],
  ])('keep numeric ids if the field occurs %s', async (_, fields, id) => {
    const stdin = `{${fields},"text":"No words."}\n`
    const { out } = await command(['--input', 'jsonl', '-f', 'jsonl'], { stdin })
    expect(writtenIn(out)).toEqual([id])
  })

  it('keep the last of repeated fields', async () => {
    const stdin = '{"id":1.5,"x":1,"x":2,"id":0.1234567890123456789,"text":"No words."}\n'
    const { out } = await command(['--input', 'jsonl', '-f', 'jsonl'], { stdin })
    expect(writtenIn(out)).toEqual(['0.1234567890123456789'])
  })

  const bad = `${record('a')}{"id": \n[1]\n{"text":"x"}\n{"id":"b"}\n{"id":"c","text":5}\n${record('d')}`
  const reasons = [
    [2, null, 'not valid JSON; expected one object per line'],
    [3, null, 'not an object; expected {"id": …, "text": …}'],
    [4, null, 'no "id" field; pass --id-field if it has another name'],
    [5, 'b', 'no "text" field; pass --text-field if it has another name'],
    [6, 'c', '"text" is not a string'],
  ]

  it('that fail are reported by line, and the others are processed', async () => {
    const { code, out, err } = await command(['--input', 'jsonl', '-f', 'jsonl'], { stdin: bad })
    expect(code).toBe(1)
    expect(sourcesIn(out)).toEqual(['a', 'd'])
    expect(err).toBe(
      reasons
        .map(([line, , why]) => `quote-extract: standard input, line ${line}: ${why}\n`)
        .join(''),
    )
  })

  it('that fail are written to a file', async () => {
    const cwd = await folderWith('x.jsonl', bad)
    const args = ['x.jsonl', '-f', 'jsonl', '--errors', 'bad.jsonl', '-o', 'out.jsonl']
    expect(await command(args, { cwd })).toEqual({ code: 1, out: '', err: '' })
    const failed = (await readFile(join(cwd, 'bad.jsonl'), 'utf8')).trim().split('\n')
    expect(failed.map((line) => JSON.parse(line))).toEqual(
      reasons.map(([line, id, reason]) => ({ input: 'x.jsonl', line, id, reason })),
    )
    expect(sourcesIn(await readFile(join(cwd, 'out.jsonl'), 'utf8'))).toEqual(['a', 'd'])
  })

  it('that cannot be decoded are reported with the byte', async () => {
    const flawed = Buffer.concat([
      Buffer.from(record('a')),
      Buffer.from('{"id":"ü","text":"'),
      Buffer.from([0x93]),
      Buffer.from('"}\n'),
    ])
    const { err } = await command(['--input', 'jsonl', '-f', 'jsonl'], { stdin: flawed })
    const at = flawed.indexOf(0x93, 60)
    expect(err).toContain(`line 2: the record is not valid UTF-8 (byte 0x93 at offset ${at})`)
  })

  it('keep their order on several threads', async () => {
    const stdin = corpus(400)
    const one = await command(['--input', 'jsonl', '-f', 'jsonl', '--jobs', '1'], { stdin })
    const three = await command(['--input', 'jsonl', '-f', 'jsonl', '--jobs', '3'], { stdin })
    expect(three).toEqual(one)
    expect(sourcesIn(one.out)).toEqual(Array.from({ length: 400 }, (_, i) => `a${i}`))
    const whole = await command(['--input', 'jsonl', '-f', 'json', '--jobs', '2'], { stdin })
    expect(JSON.parse(whole.out)).toHaveLength(400)
  })

  it('end quietly when the reader closes the pipe', async () => {
    const cwd = await folderWith('x.jsonl', corpus(2_000))
    const line = 'set -o pipefail; $QE x.jsonl -f jsonl --jobs 2 | head -1 | cut -c1-14'
    expect(await shell(line, { cwd })).toEqual({ code: 0, out: '{"source":"a0"\n', err: '' })
  })

  it('report a full output', async () => {
    const { code, err } = await shell('$QE --input jsonl -f jsonl > /dev/full', {
      stdin: corpus(50),
    })
    expect(code).toBe(1)
    expect(err).toMatch(/^quote-extract: cannot write to standard output: no space left .*\n$/)
  })
})

describe('--resume', () => {
  it('continues a killed run, and truncates its incomplete last line', async () => {
    const cwd = await folderWith('x.jsonl', `${corpus(60)}${record('a1')}${corpus(5)}`)
    const args = ['x.jsonl', '-f', 'jsonl', '-o', 'out.jsonl', '--jobs', '2']
    await command(args, { cwd })
    const whole = await readFile(join(cwd, 'out.jsonl'))
    for (const cut of [0, 1, 3_000, whole.length >> 1, whole.length - 1, whole.length]) {
      await writeFile(join(cwd, 'out.jsonl'), whole.subarray(0, cut))
      expect(await command([...args, '--resume'], { cwd })).toEqual({ code: 0, out: '', err: '' })
      expect((await readFile(join(cwd, 'out.jsonl'))).equals(whole)).toBe(true)
    }
  })

  it('starts a new file', async () => {
    const cwd = await folderWith('x.jsonl', corpus(3))
    await command(['x.jsonl', '-f', 'jsonl', '-o', 'new.jsonl', '--resume'], { cwd })
    expect(sourcesIn(await readFile(join(cwd, 'new.jsonl'), 'utf8'))).toHaveLength(3)
  })

  it('counts earlier texts, for --summary and --fail-on', async () => {
    const cwd = await folderWith('x.jsonl', `${record('a', 'Nobody spoke.')}${record('b')}`)
    const args = ['x.jsonl', '-f', 'jsonl', '-o', 'out.jsonl', '--fail-on', 'none', '--summary']
    const first = await command(args, { cwd })
    expect(first.code).toBe(4)
    const again = await command([...args, '--resume'], { cwd })
    expect(again.code).toBe(4)
    expect(again.err).toBe(first.err.replace('2 texts,', '2 texts, 2 already done,'))
  })

  it.each([
    'Dear diary\nno end',
    'no line feed at all',
    '{"id":1}',
    '{"source":"AP","id":"1","text":"x"}',
    '{"source":"a","quotes":[]}\n',
  ])('does not touch a file that is not an output: %j', async (diary) => {
    const cwd = await folderWith('x.jsonl', corpus(3))
    await writeFile(join(cwd, 'diary'), diary)
    const ended = await command(['x.jsonl', '-f', 'jsonl', '-o', 'diary', '--resume'], { cwd })
    expect(ended).toEqual({
      code: 1,
      out: '',
      err: 'quote-extract: diary, line 1: not a line of --format jsonl; pass the output of the run to resume\n',
    })
    expect(await readFile(join(cwd, 'diary'), 'utf8')).toBe(diary)
  })
})

describe('Ctrl-C', () => {
  it.each([
    ['SIGINT', '1', 130],
    ['SIGINT', '2', 130],
    ['SIGTERM', '2', 143],
  ] as const)(
    '%s with %s threads leaves complete lines, which can be resumed',
    async (signal, jobs, code) => {
      const cwd = await folderWith('x.jsonl', corpus(3_000))
      const args = ['x.jsonl', '-f', 'jsonl', '-o', 'out.jsonl', '--jobs', jobs]
      const child = spawn(process.execPath, [binary, ...args], {
        cwd,
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      let err = ''
      child.stderr.on('data', (chunk) => {
        err += chunk
      })
      const size = async () => (await readFile(join(cwd, 'out.jsonl')).catch(() => '')).length
      while ((await size()) === 0) await new Promise((done) => setTimeout(done, 5))
      child.kill(signal)
      const [ended] = await once(child, 'close')
      expect(ended).toBe(code)
      expect(err).toMatch(
        /^quote-extract: interrupted: \d+ texts were written; pass --resume to continue\n$/,
      )
      const done = await readFile(join(cwd, 'out.jsonl'), 'utf8')
      expect(done.endsWith('}\n')).toBe(true)
      expect(sourcesIn(done)).toEqual(
        Array.from({ length: sourcesIn(done).length }, (_, i) => `a${i}`),
      )
      expect(sourcesIn(done).length).toBeLessThan(3_000)
    },
  )
})

describe('the progress bar', () => {
  it('is drawn on a terminal, but not in a pipe', async () => {
    const cwd = await folderWith('x.jsonl', corpus(300))
    const line = 'script -qec "$QE x.jsonl -f jsonl -o out.jsonl" /dev/null < /dev/null'
    const { out } = await shell(line, { cwd, env: { TERM: 'xterm' } })
    expect(out).toMatch(/\d+ % \| \d+ texts/)
    expect((await command(['x.jsonl', '-f', 'jsonl', '-o', 'o.jsonl'], { cwd })).err).toBe('')
    const quiet = await shell(line.replace('-o', '-q -o'), { cwd, env: { TERM: 'xterm' } })
    expect(quiet.out).toBe('')
  })
})
