import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, command, temporaryFolder } from '../support/command.js'

const idsIn = (lines: string) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).source)

/** A corpus of several batches; `named` adds words to some records, to trigger an event. */
const corpus = (named: ReadonlyMap<number, string>) =>
  Array.from({ length: 300 }, (_, i) =>
    JSON.stringify({ id: `a${i}`, text: `${article}\nText ${i}. ${named.get(i) ?? ''}` }),
  ).join('\n')

/** Creates a folder with a corpus, and a script preloaded in each worker thread. */
async function folderWith(named: ReadonlyMap<number, string>, onRecord: string) {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'x.jsonl'), corpus(named))
  await writeFile(
    join(cwd, 'preload.cjs'),
    `if (!require('node:worker_threads').isMainThread) {
      const parse = JSON.parse
      JSON.parse = (text, ...rest) => { onRecord(String(text)); return parse(text, ...rest) }
    }
    function onRecord(text) { ${onRecord} }`,
  )
  return { cwd, env: { NODE_OPTIONS: `--require ${join(cwd, 'preload.cjs')}` } }
}

describe('a thread that ends during a record', () => {
  it.each([0, 7])('loses only that record: exit code %d', async (ended) => {
    const bad = new Map([3, 70, 71, 299].map((i) => [i, 'LEAVE']))
    const leave = `if (text.includes('LEAVE')) process.exit(${ended})`
    const { cwd, env } = await folderWith(bad, leave)
    const args = ['x.jsonl', '-f', 'jsonl', '--jobs', '2', '--errors', 'bad.jsonl']
    const { code, out, err } = await command(args, { cwd, env })
    expect({ code, err }).toEqual({ code: 3, err: '' })
    const ids = Array.from({ length: 300 }, (_, i) => `a${i}`)
    expect(idsIn(out)).toEqual(ids.filter((_, i) => !bad.has(i)))
    const failed = (await readFile(join(cwd, 'bad.jsonl'), 'utf8')).trim().split('\n')
    expect(failed.map((line) => JSON.parse(line))).toEqual(
      [...bad.keys()].map((i) => ({
        input: 'x.jsonl',
        line: i + 1,
        id: null,
        reason: `its worker thread ended: exit code ${ended}`,
      })),
    )
  })

  it('loses nothing if it does not happen again', async () => {
    const once = `if (text.includes('LEAVE')) {
      try { require('node:fs').mkdirSync(__dirname + '/left') } catch { return }
      process.exit(0)
    }`
    const { cwd, env } = await folderWith(new Map([[70, 'LEAVE']]), once)
    const { code, out, err } = await command(['x.jsonl', '-f', 'jsonl', '--jobs', '2'], {
      cwd,
      env,
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(idsIn(out)).toHaveLength(300)
  })

  it.each([
    ['exits', 'process.exit(0)'],
    ['throws', 'throw new Error("thrown")'],
  ])('loses nothing if its records are done: it %s', async (_, act) => {
    const later = `clearImmediate(globalThis.end); globalThis.end = setImmediate(() => { ${act} })`
    const { cwd, env } = await folderWith(new Map(), later)
    const { code, out, err } = await command(['x.jsonl', '-f', 'jsonl', '--jobs', '2'], {
      cwd,
      env,
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(idsIn(out)).toHaveLength(300)
  })

  it('ends the run if the output is a single document', async () => {
    const { cwd, env } = await folderWith(
      new Map([[70, 'LEAVE']]),
      `if (text.includes('LEAVE')) process.exit(0)`,
    )
    const { code, out, err } = await command(['x.jsonl', '-f', 'csv', '--jobs', '2'], { cwd, env })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/^quote-extract: internal error: its worker thread ended: [^\n]+\n$/)
  })
})

describe('a run that ends before it is finished', () => {
  it.each([
    ['has nothing left to wait for', 'fs.stat = () => {}'],
    ['exits from within', 'fs.stat = () => process.exit(0)'],
  ])('is reported as an internal error: it %s', async (_, act) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'x.txt'), article)
    await writeFile(join(cwd, 'preload.cjs'), `const fs = require('node:fs'); ${act}`)
    const env = { NODE_OPTIONS: `--require ${join(cwd, 'preload.cjs')}` }
    expect(await command(['x.txt'], { cwd, env })).toEqual({
      code: 3,
      out: '',
      err: 'quote-extract: internal error: the run ended before its work was done; please report this with the text\n',
    })
  })
})
