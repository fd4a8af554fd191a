import { mkdir, readFile, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatters } from '../../../../src/formatter/formats.js'
import { article, asOrdinaryUser, command, shell, temporaryFolder } from '../support/command.js'

/** Creates links to a missing file, to a missing folder, in a loop, and to themselves. */
async function folderOfLinks(): Promise<string> {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'far'))
  await symlink('far/target', join(cwd, 'dangling'))
  await symlink('dangling', join(cwd, 'chain'))
  await symlink('no/where', join(cwd, 'lost'))
  await symlink('b', join(cwd, 'a'))
  await symlink('a', join(cwd, 'b'))
  await symlink('self', join(cwd, 'self'))
  return cwd
}

describe('--output to a link', () => {
  it.each(
    [...formatters.keys()].map((format) => [format, format === 'json' ? 'chain' : 'dangling']),
  )('to a missing file creates the file: %s, %s', async (format, link) => {
    const cwd = await folderOfLinks()
    const ended = await command(['-f', format, '-o', link], { cwd, stdin: article })
    expect(ended).toEqual({ code: 0, out: '', err: '' })
    expect(await readlink(join(cwd, 'dangling'))).toBe('far/target')
    expect(await readlink(join(cwd, 'chain'))).toBe('dangling')
    expect(await readFile(join(cwd, 'far/target'), 'utf8')).toContain('Mara Lind')
  })

  it.each(
    ['json', 'jsonl', 'csv', 'html'].flatMap((format) =>
      (
        [
          ['a', 'its symbolic links form a loop; name the file itself'],
          ['self', 'its symbolic links form a loop; name the file itself'],
          ['a/x', 'its symbolic links form a loop; name the file itself'],
          ['lost', 'no such file or folder; check the path'],
        ] as const
      ).map(([path, reason]) => [format, path, reason] as const),
    ),
  )('that leads nowhere is rejected: %s, %s', async (format, path, reason) => {
    const cwd = await folderOfLinks()
    const ended = await command(['-f', format, '-o', path], { cwd, stdin: article })
    expect(ended).toEqual({
      code: 1,
      out: '',
      err: `quote-extract: cannot write ${path}: ${reason}\n`,
    })
    expect(await readlink(join(cwd, 'a'))).toBe('b')
    expect(await readlink(join(cwd, 'self'))).toBe('self')
    expect(await readlink(join(cwd, 'lost'))).toBe('no/where')
  })

  it('is handled the same for --errors, the schema and an input', async () => {
    const cwd = await folderOfLinks()
    const reason = 'its symbolic links form a loop; name the file itself'
    for (const [args, verb] of [
      [['-f', 'jsonl', '--errors', 'a'], 'write'],
      [['-f', 'jsonl', '-o', 'x', '--errors', 'a'], 'write'],
      [['schema', '-o', 'a'], 'write'],
      [['a'], 'read'],
      [['-f', 'jsonl', '--input', 'jsonl', 'a'], 'read'],
    ] as const) {
      const { code, err } = await command(args, { cwd, stdin: article })
      expect({ code, err }).toEqual({
        code: 1,
        err: `quote-extract: cannot ${verb} a: ${reason}\n`,
      })
    }
    const { code } = await command(['schema', '-o', 'dangling'], { cwd })
    expect(code).toBe(0)
    expect(await readlink(join(cwd, 'dangling'))).toBe('far/target')
  })

  it('that leads to a pipe is written to by an ordinary user too', async () => {
    const { code, out } = await shell(`${asOrdinaryUser}$QE -o /dev/stdout | cat`, {
      stdin: article,
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).quotes).toHaveLength(1)
  })
})
