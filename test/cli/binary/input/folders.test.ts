/** What a folder or a pattern stands for where not all of it can be read, or is a file. */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { article, asOrdinaryUser, command, shell, temporaryFolder } from '../support/command.js'

const sourcesIn = (out: string) => JSON.parse(out).map(({ source }: { source: string }) => source)

const denied = (...paths: string[]) =>
  paths
    .map(
      (path) =>
        `quote-extract: cannot read ${path}: permission denied; change its mode or its owner\n`,
    )
    .join('')

/** news: a.txt, z.txt, and two folders with a text that nobody may read. */
async function lockedFolders(): Promise<string> {
  const cwd = await temporaryFolder()
  const locked = ['news/b/locked', 'news/c'].map((path) => join(cwd, path))
  for (const path of locked) {
    await mkdir(path, { recursive: true })
    await writeFile(join(path, 'x.txt'), article)
  }
  for (const name of ['a', 'b/b', 'z']) await writeFile(join(cwd, `news/${name}.txt`), article)
  for (const path of locked) await chmod(path, 0)
  onTestFinished(async () => {
    for (const path of locked) await chmod(path, 0o700)
  })
  return cwd
}

describe('a folder that cannot be read', () => {
  it.each([
    ['news', ['news/b/locked', 'news/c'], ['news/a.txt', 'news/b/b.txt', 'news/z.txt']],
    ["'news/**/*.txt'", ['news/b/locked', 'news/c'], ['news/a.txt', 'news/b/b.txt', 'news/z.txt']],
    ["'news/*/*.txt'", ['news/c'], ['news/b/b.txt']],
    ["'news/*.txt'", [], ['news/a.txt', 'news/z.txt']],
  ])('is told of where it is searched, and the rest is done: %s', async (input, folders, texts) => {
    const cwd = await lockedFolders()
    for (const place of ['', `${cwd}/`]) {
      const path = place ? input.replace('news', `${place}news`) : input
      const { code, out, err } = await shell(`${asOrdinaryUser}$QE ${path}`, { cwd })
      expect({ code, err }).toEqual({
        code: folders.length > 0 ? 1 : 0,
        err: denied(...folders.map((folder) => place + folder)),
      })
      expect(sourcesIn(out)).toEqual(texts.map((text) => place + text))
    }
  })

  it.each(['news/c', 'news/c/', "'news/c/*.txt'", "'news/c/x.txt'"])(
    'is told of where it was named: %s',
    async (input) => {
      const cwd = await lockedFolders()
      const { code, out, err } = await shell(`${asOrdinaryUser}$QE ${input} news/a.txt -f jsonl`, {
        cwd,
      })
      expect(code).toBe(1)
      expect(err).toBe(denied(input.includes('x.txt') ? 'news/c/x.txt' : 'news/c'))
      expect(out).toMatch(/^\{"source":"news\/a\.txt"[^\n]+\n$/)
    },
  )

  it('is told of in the file of failures', async () => {
    const cwd = await lockedFolders()
    const line = `${asOrdinaryUser}$QE news -f csv --errors bad.jsonl -o x.csv`
    expect(await shell(line, { cwd })).toEqual({ code: 1, out: '', err: '' })
    const failed = (await readFile(join(cwd, 'bad.jsonl'), 'utf8')).trim().split('\n')
    expect(failed.map((line) => JSON.parse(line).reason)).toEqual(
      ['news/b/locked', 'news/c'].map(
        (path) => `cannot read ${path}: permission denied; change its mode or its owner`,
      ),
    )
  })
})

describe('a folder and a pattern', () => {
  /** Of each kind that there is in a folder, under a name that a text would have. */
  async function folderOfKinds(): Promise<string> {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'news/folder.txt'), { recursive: true })
    await writeFile(join(cwd, 'news/a.txt'), article)
    await symlink('a.txt', join(cwd, 'news/link.txt'))
    await symlink('link.txt', join(cwd, 'news/link-to-link.txt'))
    await symlink('/dev/zero', join(cwd, 'news/zero.txt'))
    await symlink('/dev/zero', join(cwd, 'news/zero.jsonl'))
    await symlink('folder.txt', join(cwd, 'news/link-to-folder.txt'))
    execFileSync('mkfifo', [join(cwd, 'news/pipe.txt')])
    await symlink('pipe.txt', join(cwd, 'news/link-to-pipe.txt'))
    return cwd
  }

  it.each(['news', 'news/*', 'news/*.{txt,jsonl}'])(
    'stand for regular files: %s',
    async (input) => {
      const cwd = await folderOfKinds()
      const { code, out, err } = await command([input], { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(sourcesIn(out)).toEqual(['news/a.txt', 'news/link-to-link.txt', 'news/link.txt'])
    },
  )

  it.each(['news', 'news/*'])('tell of links that lead nowhere: %s', async (input) => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'news'))
    await writeFile(join(cwd, 'news/a.txt'), article)
    await symlink('gone.txt', join(cwd, 'news/dangling.txt'))
    await symlink('round.txt', join(cwd, 'news/round.txt'))
    const { code, out, err } = await command([input], { cwd })
    expect(code).toBe(1)
    expect(sourcesIn(out)).toEqual(['news/a.txt'])
    expect(err.split('\n')).toEqual([
      'quote-extract: cannot read news/dangling.txt: there is no such file or folder; check the path',
      expect.stringMatching(
        /^quote-extract: cannot read news\/round\.txt: too many symbolic links/,
      ),
      '',
    ])
  })
})
