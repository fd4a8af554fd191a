/** `--model large`, with a stand-in for the package that holds the model. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../../src/index.js'
import { command as run, shell, temporaryFolder } from './support/command.js'
import { installAlone, install as installPackage } from './support/installed.js'
import { post, startServerIn } from './support/server.js'

const article = `Mara Lind met Jens Holt in Oslo on Monday. “We will open the bridge,” said the mayor, Mara Lind. Holt nodded. “It is a great day for the town,” she said.

“I never saw such a crowd in this town,” he said.
`

/** Takes the last "Holt" before a quotation for its speaker. */
const code = `export const loadLargeModel = () => ({
  name: 'large 9.9.9',
  read: (text, spans, tokens) => ({
    labels: null,
    spans: spans.map(({ start }) => {
      const at = text.lastIndexOf('Holt', start)
      const names = at < 0 ? [] : [{ start: at, end: at + 4, probability: 0.95 }]
      return { nobody: 0.02, sources: names, names }
    }),
  }),
})\n`

/** Installs a stand-in in a folder. */
async function install(folder: string, contents = code): Promise<void> {
  const home = join(folder, 'node_modules/quote-extract-large')
  await mkdir(home, { recursive: true })
  const manifest = {
    name: 'quote-extract-large',
    version: '9.9.9',
    type: 'module',
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
  }
  await writeFile(join(home, 'package.json'), JSON.stringify(manifest))
  await writeFile(join(home, 'index.js'), contents)
}

/** A folder with articles, and the stand-in if asked for. */
async function folderWith(contents: string | null): Promise<string> {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.txt'), article)
  const records = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: article }))
  await writeFile(join(cwd, 'many.jsonl'), `${records.join('\n')}\n`)
  if (contents !== null) await install(cwd, contents)
  return cwd
}

const speakersOf = ({ quotes }: Extraction) => quotes.map(({ speaker }) => speaker?.name)

const { home, binary } = installAlone()

const command = (args: readonly string[], { cwd }: { readonly cwd: string }) =>
  run(args, { cwd, binary })

const MISSING =
  'quote-extract: the large model is not installed; add it with: npm install quote-extract-large\n'

describe('--model large', () => {
  it('takes the model from the working folder, and names it', async () => {
    const cwd = await folderWith(code)
    const { code: exit, out, err } = await command(['a.txt', '--model', 'large'], { cwd })
    expect([exit, err]).toEqual([0, ''])
    const extraction = JSON.parse(out) as Extraction
    expect(Object.keys(extraction).slice(0, 2)).toEqual(['source', 'model'])
    expect(extraction.model).toBe('large 9.9.9')
    expect(speakersOf(extraction)).toEqual(['Mara Lind', 'Jens Holt', 'Jens Holt'])
    const fast = await command(['a.txt', '--model', 'fast'], { cwd })
    expect(JSON.parse(fast.out)).not.toHaveProperty('model')
    expect(speakersOf(JSON.parse(fast.out))).toEqual(['Mara Lind', 'Mara Lind', 'Mara Lind'])
    expect((await command(['a.txt'], { cwd })).out).toBe(fast.out)
  })

  it('takes it from next to quote-extract, wherever it is called', async () => {
    const prefix = await temporaryFolder()
    const other = join(prefix, 'node_modules/quote-extract')
    await installPackage(other)
    await install(prefix)
    const cwd = await folderWith('throw new Error("not this one")\n')
    const file = join(other, 'bin/quote-extract.js')
    const { code: exit, out, err } = await run(['a.txt', '--model', 'large'], { cwd, binary: file })
    expect([exit, err]).toEqual([0, ''])
    expect(speakersOf(JSON.parse(out))).toEqual(['Mara Lind', 'Jens Holt', 'Jens Holt'])
  })

  it('works on threads', async () => {
    const cwd = await folderWith(code)
    const args = ['many.jsonl', '--model', 'large', '--jobs', '2', '-f', 'jsonl']
    const { code: exit, out } = await command(args, { cwd })
    expect(exit).toBe(0)
    const lines = out.trim().split('\n')
    expect(lines).toHaveLength(300)
    for (const line of lines) expect(JSON.parse(line).model).toBe('large 9.9.9')
  })

  it.each([
    [['a.txt']],
    [['many.jsonl', '-f', 'jsonl', '-o', 'out.jsonl']],
    [['verify', 'a.txt', '--sources', 'many.jsonl']],
    [['serve', '--no-open', '--port', '0']],
  ])('fails before reading if it is not installed: %j', async (args) => {
    const cwd = await folderWith(null)
    const ended = await command([...args, '--model', 'large'], { cwd })
    expect(ended).toEqual({ code: 2, out: '', err: MISSING })
    expect((await shell('ls -A', { cwd })).out).toBe('a.txt\nmany.jsonl\n')
  })

  it('says in one line why it cannot be loaded', async () => {
    const cwd = await folderWith('throw new Error("weights.bin is missing\\nin two lines")\n')
    expect(await command(['a.txt', '--model', 'large'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'quote-extract: the large model cannot be loaded (weights.bin is missing); install it again: npm install quote-extract-large\n',
    })
  })

  it('reports a model of another version as an internal error', async () => {
    const other = `export const loadLargeModel = () => ({ name: 'large 0', read: () => [] })\n`
    const ended = await command(['a.txt', '--model', 'large'], { cwd: await folderWith(other) })
    expect(ended.code).toBe(3)
    expect(ended.err).toContain('the model “large 0” does not fit this version of quote-extract')
  })

  it('finds the speakers of a source for verify', async () => {
    const cwd = await folderWith(code)
    await writeFile(
      join(cwd, 'draft.txt'),
      '“I never saw such a crowd in this town,” Jens Holt said.\n',
    )
    const args = ['verify', 'draft.txt', '--sources', 'a.txt', '-f', 'json']
    const attribution = async (more: string[]) =>
      JSON.parse((await command([...args, ...more], { cwd })).out).checks[0].attribution
    expect(await attribution([])).not.toBe(await attribution(['--model', 'large']))
  })

  it('is the model of a server', async () => {
    const cwd = await folderWith(code)
    const server = await startServerIn({ cwd, binary }, '--model', 'large')
    const answer = (await (await post(server, article)).json()) as Extraction
    expect(answer.model).toBe('large 9.9.9')
    expect(speakersOf(answer)).toEqual(['Mara Lind', 'Jens Holt', 'Jens Holt'])
  })
})

describe('extractCorpus with the large model', () => {
  const script = `import { extractCorpus } from 'quote-extract/node'
    for await (const { extraction, error } of extractCorpus([process.argv[2]], { model: 'large', jobs: 1 }))
      console.log(error ?? extraction.model)`

  /** A project with a linked quote-extract. */
  async function project(contents: string | null): Promise<string> {
    const cwd = await folderWith(contents)
    await mkdir(join(cwd, 'node_modules'), { recursive: true })
    await symlink(home, join(cwd, 'node_modules/quote-extract'))
    await writeFile(join(cwd, 'script.mjs'), script)
    return cwd
  }

  it('loads it on each thread', async () => {
    const line = `${process.execPath} script.mjs '“Yes,” Ann Lee said.'`
    const { out } = await shell(line, { cwd: await project(code) })
    expect(out).toBe('large 9.9.9\n')
  })

  it('throws at once if it is not installed', async () => {
    const { err } = await shell(`${process.execPath} script.mjs x`, { cwd: await project(null) })
    expect(err).toContain(
      'ArgumentError: extractCorpus: the large model is not installed; add it with: npm install quote-extract-large',
    )
  })
})
