import {
  chmod,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, asOrdinaryUser, command, shell, temporaryFolder } from '../support/command.js'

describe('--output', () => {
  it('writes the file, and nothing to standard output', async () => {
    const cwd = await temporaryFolder()
    const ended = await command(['--output', 'quotes.json'], { cwd, stdin: article })
    expect(ended).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(await readFile(join(cwd, 'quotes.json'), 'utf8')).quotes).toHaveLength(1)
    expect(await readdir(cwd)).toEqual(['quotes.json'])
  })

  it('replaces a file and keeps its mode', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'x'), 'old')
    await chmod(join(cwd, 'x'), 0o640)
    expect((await command(['-o', 'x'], { cwd, stdin: article })).code).toBe(0)
    expect((await stat(join(cwd, 'x'))).mode & 0o777).toBe(0o640)
    expect(await readFile(join(cwd, 'x'), 'utf8')).toMatch(/^\{/)
  })

  it('follows a link', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'target'), 'old')
    await symlink('target', join(cwd, 'link'))
    expect((await command(['-o', 'link'], { cwd, stdin: article })).code).toBe(0)
    expect(await readlink(join(cwd, 'link'))).toBe('target')
    expect(await readFile(join(cwd, 'target'), 'utf8')).toMatch(/^\{/)
  })

  it('writes directly to anything but a regular file', async () => {
    expect(await shell('$QE -o /dev/null && test -c /dev/null', { stdin: article })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    const { out } = await shell('$QE -o /dev/stdout | cat', { stdin: article })
    expect(JSON.parse(out).quotes).toHaveLength(1)
  })

  it('treats - as standard output', async () => {
    const { out } = await command(['-o', '-'], { stdin: article })
    expect(JSON.parse(out).quotes).toHaveLength(1)
  })

  it('leaves the file alone when nothing could be read', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'x'), 'old')
    expect((await command(['missing.txt', '-o', 'x'], { cwd })).code).toBe(1)
    expect(await readFile(join(cwd, 'x'), 'utf8')).toBe('old')
  })

  it.each([
    ['nowhere/x', 'no such file or folder; check the path'],
    ['folder', 'is a directory; name a file in it'],
  ])(
    'reports in one line why it cannot write %s, and leaves nothing behind',
    async (path, reason) => {
      const cwd = await temporaryFolder()
      await mkdir(join(cwd, 'folder'))
      const { code, out, err } = await command(['-o', path], { cwd, stdin: article })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toBe(`quote-extract: cannot write ${path}: ${reason}\n`)
      expect(await readdir(cwd, { recursive: true })).toEqual(['folder'])
    },
  )

  it.each([['--output'], ['--errors']])(
    'is asked for before any work is done: %s',
    async (option) => {
      const cwd = await temporaryFolder()
      await writeFile(join(cwd, 'a.txt'), article)
      const args = ['-f', 'jsonl', 'a.txt', 'missing.txt', option, 'nowhere/x']
      const { code, out, err } = await command(args, { cwd })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toBe(
        'quote-extract: cannot write nowhere/x: no such file or folder; check the path\n',
      )
    },
  )

  it.each(['./x.jsonl', 'link', 'there/../x.jsonl'])(
    'cannot also be the --errors file, under any name: %s',
    async (errors) => {
      const cwd = await temporaryFolder()
      await mkdir(join(cwd, 'there'))
      await symlink('x.jsonl', join(cwd, 'link'))
      const args = ['-f', 'jsonl', '-o', 'x.jsonl', '--errors', errors]
      const { code, err } = await command(args, { cwd, stdin: article })
      expect(code).toBe(2)
      expect(err).toBe(
        `quote-extract: ${errors} is also the output: choose another file for --errors\n`,
      )
    },
  )

  it('does not replace a read-only file', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'x'), 'old', { mode: 0o444 })
    const { code, err } = await shell(`${asOrdinaryUser}$QE -o x`, { cwd, stdin: article })
    expect(code).toBe(1)
    expect(err).toMatch(/^quote-extract: cannot write x: permission denied; .*\n$/)
    expect(await readFile(join(cwd, 'x'), 'utf8')).toBe('old')
  })

  it('does not overwrite an article', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'a.txt'), article)
    const { code, err } = await command(['a.txt', '-o', './a.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toBe('quote-extract: ./a.txt is also an input: choose another file to write to\n')
    expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(article)
  })

  it('reports a full standard output', async () => {
    const { code, err } = await shell('$QE > /dev/full', { stdin: article })
    expect(code).toBe(1)
    expect(err).toMatch(/^quote-extract: cannot write to standard output: no space left .*\n$/)
  })

  it('leaves no partial file on a full disk', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'x'), 'old')
    // A file size limit simulates a full disk.
    const { code, err } = await shell("trap '' XFSZ; ulimit -f 1; $QE -o x", {
      cwd,
      stdin: article.repeat(50),
    })
    expect(code).toBe(1)
    expect(err).toMatch(/^quote-extract: cannot write x: .*\n$/)
    expect(await readdir(cwd)).toEqual(['x'])
    expect(await readFile(join(cwd, 'x'), 'utf8')).toBe('old')
  })
})
