import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'

/**
 * Emits the declarations of src/index.ts and of the files they refer to; internal files are left out of the package.
 *
 * @param {string} root the repository
 * @returns {Map<string, string>} path below dist → declaration file
 */
export function emitTypes(root) {
  const folder = mkdtempSync(join(tmpdir(), 'quote-extract-types-'))
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const args = [tsc, '--project', join(root, 'tsconfig.types.json'), '--outDir', folder]
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    return reachableFrom('index.d.ts', folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function reachableFrom(entry, folder) {
  const declarations = new Map()
  const pending = [entry]
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
