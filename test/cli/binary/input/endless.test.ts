/** Endless input: reading stops at a limit, and memory stays bounded. */
import { constants } from 'node:buffer'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, shell, temporaryFolder } from '../support/command.js'

const most = constants.MAX_STRING_LENGTH
const record = JSON.stringify({ id: 'a', text: article })

/** Makes the command print its peak memory in KiB when it exits. */
const peak = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`
const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(peak)}"` }
const peakOf = (err: string) => Number(err.trim().split('\n').at(-1))

describe('an endless input', () => {
  it.each([
    ['standard input', "yes 'words and no quotes' | $QE -f jsonl - good.txt"],
    ['zero', '$QE -f jsonl zero good.txt'],
    ['pipe.txt', 'mkfifo pipe.txt; (yes words > pipe.txt &); $QE -f jsonl pipe.txt good.txt'],
  ])('is read up to the limit, and the others are processed: %s', async (name, line) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'good.txt'), article)
    await symlink('/dev/zero', join(cwd, 'zero'))
    const { code, out, err } = await shell(line, { cwd, env })
    expect(err).toContain(
      `quote-extract: ${name} is too large (more than ${most} bytes): split it into articles\n`,
    )
    expect(code).toBe(1)
    expect(out).toMatch(/^\{"source":"good\.txt"[^\n]+\n$/)
    expect(peakOf(err)).toBeLessThan(1_000_000)
  })

  it.each([
    ['standard input', '$QE -f jsonl --input jsonl - good.jsonl'],
    ['zero.jsonl', '$QE -f jsonl zero.jsonl good.jsonl'],
  ])('of one endless line is read up to the limit: %s', async (name, line) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'good.jsonl'), `${record}\n`)
    await symlink('/dev/zero', join(cwd, 'zero.jsonl'))
    const endless = `(cat good.jsonl; cat /dev/zero) | ${line}`
    const { code, out, err } = await shell(endless, { cwd, env })
    const number = name === 'zero.jsonl' ? 1 : 2
    expect(err).toContain(
      `quote-extract: ${name}, line ${number}: longer than 1 GiB; the rest of the input was not read\n`,
    )
    expect(code).toBe(1)
    expect(out).toMatch(
      name === 'zero.jsonl' ? /^\{"source":"a"[^\n]+\n$/ : /^(\{"source":"a"[^\n]+\n){2}$/,
    )
    expect(peakOf(err)).toBeLessThan(1_000_000)
  })

  it('continues after a line that is only too long', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'good.jsonl'), `${record}\n`)
    const line = '(head -c 300000000 /dev/zero; echo; cat good.jsonl) | $QE -f jsonl --input jsonl'
    const { code, out, err } = await shell(line, { cwd })
    expect(code).toBe(1)
    expect(err).toBe(
      'quote-extract: standard input, line 1: longer than 256 MiB; split it into articles\n',
    )
    expect(out).toMatch(/^\{"source":"a"[^\n]+\n$/)
  })
})
