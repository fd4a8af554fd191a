/** File names that are not valid UTF-8, as in old archives. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, command, shell, temporaryFolder } from '../support/command.js'

const latin1 = (folder: string, name: string) =>
  Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')])

async function folderOf(...names: string[]): Promise<string> {
  const cwd = await temporaryFolder()
  for (const name of names) await writeFile(latin1(cwd, name), article)
  await writeFile(join(cwd, 'good.txt'), article)
  return cwd
}

const sourcesIn = (out: string) => JSON.parse(out).map(({ source }: { source: string }) => source)

// macOS and Windows do not have such names.
describe.runIf(process.platform === 'linux')('a file name that is not UTF-8', () => {
  it.each(['$QE *.txt', '$QE .', "$QE '*.txt'", '$QE --input text -f json *.txt'])(
    'is read: %s',
    async (line) => {
      const cwd = await folderOf('caf\xe9.txt')
      const { code, out, err } = await shell(`export LC_ALL=C; ${line}`, { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const names = sourcesIn(out).map((source: string) => source.replace('./', ''))
      expect(names.sort()).toEqual(['caf\ufffd.txt', 'good.txt'])
    },
  )

  it('is read in a folder with such a name, and as records', async () => {
    const cwd = await temporaryFolder()
    await mkdir(latin1(cwd, '\xe9t\xe9'))
    await writeFile(
      latin1(cwd, '\xe9t\xe9/\xfc.jsonl'),
      `${JSON.stringify({ id: 'a', text: article })}\n`,
    )
    const { code, out, err } = await shell("$QE -f jsonl $'\\xe9t\\xe9/\\xfc.jsonl'", { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out).source).toBe('a')
  })

  it('is reported if two files match, and the others are processed', async () => {
    const cwd = await folderOf('caf\xe9.txt', 'caf\xe8.txt')
    const { code, out, err } = await shell('$QE *.txt', { cwd })
    expect(code).toBe(1)
    expect(sourcesIn(out)).toEqual(['good.txt'])
    const line =
      'quote-extract: cannot read caf\ufffd.txt: its name is not valid UTF-8, and 2 files match it; rename them\n'
    expect(err).toBe(line + line)
  })

  it('is reported for a folder', async () => {
    const cwd = await folderOf()
    await mkdir(latin1(cwd, '\xe9t\xe9'))
    const { code, out, err } = await shell("$QE good.txt $'\\xe9t\\xe9'", { cwd })
    expect(code).toBe(1)
    expect(sourcesIn(out)).toEqual(['good.txt'])
    expect(err).toBe(
      "quote-extract: cannot read \ufffdt\ufffd: the folder's name is not valid UTF-8; rename it\n",
    )
  })

  it('is reported if there is no such file', async () => {
    const { code, err } = await shell("$QE $'\\xe9.txt'", { cwd: await folderOf() })
    expect(code).toBe(1)
    expect(err).toBe(
      'quote-extract: cannot read \ufffd.txt: no such file, or its name is not valid UTF-8; check the path, or rename it\n',
    )
  })

  it.each(['-o', '--errors'])('is rejected for an output file: %s', async (option) => {
    const cwd = await folderOf()
    const { code, out, err } = await shell(`$QE -f jsonl good.txt ${option} $'\\xe9.jsonl'`, {
      cwd,
    })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      'quote-extract: cannot write \ufffd.jsonl: its name is not valid UTF-8; choose another name\n',
    )
    expect(await readdir(cwd)).toEqual(['good.txt'])
  })

  it('is distinguished from a name with a replacement character', async () => {
    const cwd = await folderOf()
    await writeFile(join(cwd, '\ufffd.txt'), article)
    const args = ['-f', 'csv', '\ufffd.txt', '-o', '\ufffd.csv']
    expect(await command(args, { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(await readFile(join(cwd, '\ufffd.csv'), 'utf8')).toContain('Mara Lind')
  })

  it('is not overwritten through a link', async () => {
    const cwd = await folderOf('\xe9.txt')
    const { code, err } = await shell("ln -s $'\\xe9.txt' link; $QE $'\\xe9.txt' -o link", { cwd })
    expect(code).toBe(2)
    expect(err).toBe('quote-extract: link is also an input: choose another file to write to\n')
  })
})
