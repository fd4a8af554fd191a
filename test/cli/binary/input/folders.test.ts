/** Folders and patterns with unreadable or special files. */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { article, asOrdinaryUser, command, shell, temporaryFolder } from '../support/command.js'

const sourcesIn = (out: string) => JSON.parse(out).map(({ source }: { source: string }) => source)

const denied = (...paths: string[]) =>
  paths
    .map(
      (path) => `quote-extract: cannot read ${path}: permission denied; check its owner and mode\n`,
    )
    .join('')

/** Creates news: a.txt, z.txt, and two unreadable folders with a text each. */
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
  ])('is reported when searched, and the rest is processed: %s', async (input, folders, texts) => {
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
    'is reported when named: %s',
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

  it('is reported in the --errors file', async () => {
    const cwd = await lockedFolders()
    const line = `${asOrdinaryUser}$QE news -f csv --errors bad.jsonl -o x.csv`
    expect(await shell(line, { cwd })).toEqual({ code: 1, out: '', err: '' })
    const failed = (await readFile(join(cwd, 'bad.jsonl'), 'utf8')).trim().split('\n')
    expect(failed.map((line) => JSON.parse(line).reason)).toEqual(
      ['news/b/locked', 'news/c'].map(
        (path) => `cannot read ${path}: permission denied; check its owner and mode`,
      ),
    )
  })
})

describe('a folder and a pattern', () => {
  /** Creates a folder with every kind of directory entry, named like texts. */
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
    'expand to regular files: %s',
    async (input) => {
      const cwd = await folderOfKinds()
      const { code, out, err } = await command([input], { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(sourcesIn(out)).toEqual(['news/a.txt', 'news/link-to-link.txt', 'news/link.txt'])
    },
  )

  it.each(['news', 'news/*'])('report broken links: %s', async (input) => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'news'))
    await writeFile(join(cwd, 'news/a.txt'), article)
    await symlink('gone.txt', join(cwd, 'news/dangling.txt'))
    await symlink('round.txt', join(cwd, 'news/round.txt'))
    const { code, out, err } = await command([input], { cwd })
    expect(code).toBe(1)
    expect(sourcesIn(out)).toEqual(['news/a.txt'])
    expect(err.split('\n')).toEqual([
      'quote-extract: cannot read news/dangling.txt: no such file or folder; check the path',
      'quote-extract: cannot read news/round.txt: its symbolic links form a loop; name the file itself',
      '',
    ])
  })
})
