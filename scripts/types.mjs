import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, resolve } from 'node:path'

/**
 * Emits the declarations of the library's entries and of the files they refer to; internal files are left out of the package.
 *
 * @param {string} root the repository
 * @param {readonly string[]} entries their names in src/, without .ts
 * @param {string} project its configuration of TypeScript, relative to the repository or absolute
 * @returns {Map<string, string>} path below dist → declaration file
 */
export function emitTypes(root, entries, project = 'tsconfig.types.json') {
  const folder = mkdtempSync(join(tmpdir(), 'quote-extract-types-'))
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const args = [tsc, '--project', resolve(root, project), '--outDir', folder]
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    return reachableFrom(
      entries.map((name) => `${name}.d.ts`),
      folder,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function reachableFrom(entries, folder) {
  const declarations = new Map()
  const pending = [...entries]
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (declarations.has(path)) continue
    const contents = readFileSync(join(folder, path), 'utf8')
    declarations.set(path, contents)
    for (const [, name] of contents.matchAll(/(?:from |import\()['"](\.{1,2}\/[^'"]+)\.js['"]/g)) {
      pending.push(posix.join(posix.dirname(path), `${name}.d.ts`))
    }
  }
  return declarations
}
