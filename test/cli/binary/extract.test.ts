import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/indirect.js'
import { article, command, shell, temporaryFolder } from './support/command.js'

const namesIn = (json: string) =>
  JSON.parse(json).quotes.map((quote: { speaker: { name: string } }) => quote.speaker.name)

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

describe('quote-extract', () => {
  it('reads a file and prints JSON into a pipe', async () => {
    const cwd = await folderWith({ 'bridge.txt': article })
    const { code, out, err } = await command(['bridge.txt'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out).source).toBe('bridge.txt')
    expect(namesIn(out)).toEqual(['Mara Lind'])
  })

  it.each([[[]], [['-']]])('reads standard input: %j', async (args) => {
    const { code, out } = await command(args, { stdin: article })
    expect(code).toBe(0)
    expect(JSON.parse(out).source).toBeNull()
    expect(namesIn(out)).toEqual(['Mara Lind'])
  })

  it('finds with --indirect what the library finds, whose weights it reads in another way', async () => {
    const file = fileURLToPath(
      new URL('../../../fixtures/canadian-ferry-strike.txt', import.meta.url),
    )
    const text = await readFile(file, 'utf8')
    const { quotes } = extractQuotes(text, { indirect: true })
    const { code, out, err } = await command(['--indirect', '-'], { stdin: text })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out).quotes).toEqual(JSON.parse(JSON.stringify(quotes)))
    expect(quotes.some(({ type }) => type === 'indirect')).toBe(true)
  })

  it('prints several documents in one array, in the order named', async () => {
    const cwd = await folderWith({ 'a.txt': article, 'b.txt': 'Nobody spoke.' })
    const { out } = await command(['b.txt', '-', 'a.txt'], { cwd, stdin: article })
    const found = JSON.parse(out).map(({ source, quotes }: { source: string; quotes: [] }) => [
      source,
      quotes.length,
    ])
    expect(found).toEqual([
      ['b.txt', 0],
      [null, 1],
      ['a.txt', 1],
    ])
  })

  it('counts offsets from the byte order mark, in UTF-16 code units', async () => {
    const text = `\ufeff👩‍👩‍👧\r\n\r\n${article}`
    const [quote] = JSON.parse((await command([], { stdin: text })).out).quotes
    const [{ start, end, text: words }] = quote.quoted
    expect(text.slice(start, end)).toBe(words)
    expect(words).toContain('We will open the bridge')
  })

  it('applies the filters', async () => {
    const stdin = `${article}\n“Not before May,” Omar Vass said.\n`
    expect(namesIn((await command(['--speaker', 'lind'], { stdin })).out)).toEqual(['Mara Lind'])
    const strict = JSON.parse((await command(['--min-confidence', '1'], { stdin })).out)
    for (const { confidence } of strict.quotes) expect(confidence).toBe(1)
    const nobody = await command(['--speaker', '__proto__'], { stdin })
    expect(JSON.parse(nobody.out)).toEqual({ source: null, quotes: [], speakers: [] })
    expect(nobody.code).toBe(0)
  })

  it('draws a table on request, without colours in a pipe', async () => {
    const { out } = await command(['--format', 'table'], { stdin: article })
    expect(out).toContain('Mara Lind')
    expect(out).toContain('┌')
    expect(out).not.toContain('\u001b')
  })

  it.each([
    [['--color'], { NO_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('colours the table: %j, %j: %s', async (args, env, coloured) => {
    const { out } = await command(['-f', 'table', ...args], { stdin: article, env })
    expect(out.includes('\u001b[')).toBe(coloured)
  })

  it('prints a long result completely', async () => {
    const { code, out } = await command([], { stdin: `${article}\n`.repeat(1_000) })
    expect(code).toBe(0)
    expect(JSON.parse(out).quotes).toHaveLength(1_000)
  })

  it('reads a megabyte', async () => {
    const { code, out } = await command([], {
      stdin: `${article}\n${'Nobody spoke. '.repeat(75_000)}`,
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).quotes).toHaveLength(1)
  })
})

describe('on a terminal', () => {
  // `script` of util-linux runs the command on a terminal.
  const onTerminal = (line: string, env: Record<string, string> = {}) =>
    shell(`script -qec "stty cols 90; ${line}" /dev/null < /dev/null`, {
      env: { TERM: 'xterm', ...env },
    })

  it('draws a coloured table as wide as the terminal', async () => {
    const cwd = await folderWith({ 'a.txt': article })
    const { out } = await onTerminal(`$QE ${cwd}/a.txt`)
    expect(out).toContain('\u001b[36mMara Lind\u001b[39m')
    expect(out.split('\r\n').find((line) => line.startsWith('┌'))).toHaveLength(90)
  })

  it('leaves out colours with NO_COLOR', async () => {
    const cwd = await folderWith({ 'a.txt': article })
    const { out } = await onTerminal(`$QE ${cwd}/a.txt`, { NO_COLOR: '1' })
    expect(out).toContain('Mara Lind')
    expect(out).not.toContain('\u001b')
  })

  it('does not wait for input', async () => {
    const { out, code } = await onTerminal('$QE')
    expect(out).toContain('quote-extract: no input: name a file, or pipe text in')
    expect(code).toBe(2)
  })
})
