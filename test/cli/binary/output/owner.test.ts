import { chmod, chown, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, asOrdinaryUser, command, shell, temporaryFolder } from '../support/command.js'

const isRoot = process.getuid?.() === 0

async function ownerAndMode(path: string) {
  const { uid, gid, mode } = await stat(path)
  return [uid, gid, (mode & 0o7777).toString(8)]
}

// Only root can change the owner of a file.
describe.runIf(isRoot)('a file that is written over', () => {
  it.each(['json', 'jsonl', 'csv', 'html'])('keeps its owner and mode: %s', async (format) => {
    const cwd = await temporaryFolder()
    const path = join(cwd, 'x')
    await writeFile(path, 'old')
    await chmod(path, 0o640)
    await chown(path, 1234, 2345)
    expect((await command(['-f', format, '-o', 'x'], { cwd, stdin: article })).code).toBe(0)
    expect(await ownerAndMode(path)).toEqual([1234, 2345, '640'])
  })

  it('can be replaced by a user who cannot keep the owner, and then loses setuid', async () => {
    const cwd = await temporaryFolder()
    const path = join(cwd, 'x')
    await writeFile(path, 'old')
    await chown(path, 1234, 2345)
    await chmod(path, 0o6666)
    const { code } = await shell(`${asOrdinaryUser}$QE -o x`, { cwd, stdin: article })
    expect(code).toBe(0)
    expect(await ownerAndMode(path)).toEqual([0, 0, '666'])
  })
})
