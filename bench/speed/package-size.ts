/** Size of the package: packed, and installed with its dependencies; duration of an installation. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface PackageSize {
  /** Bytes */
  readonly packed: number
  readonly installed: number
  readonly packages: number
  /** Milliseconds per installation, with the dependencies in npm's cache. */
  readonly times: readonly number[]
}

export function packageSize(runs: number): PackageSize {
  const folder = mkdtempSync(join(tmpdir(), 'quote-extract-pack-'))
  try {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder)
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string
    const times: number[] = []
    let installed = ''
    for (let i = 0; i <= runs; i++) {
      installed = mkdtempSync(join(folder, 'install-'))
      writeFileSync(join(installed, 'package.json'), '{"private":true}')
      const start = performance.now()
      npm(
        installed,
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        join(folder, tarball),
      )
      // the first installation fills npm's cache
      if (i > 0) times.push(performance.now() - start)
    }
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    return {
      packed: statSync(join(folder, tarball)).size,
      installed: files.reduce(
        (sum, file) => sum + (file.isFile() ? statSync(join(file.parentPath, file.name)).size : 0),
        0,
      ),
      packages: readdirSync(join(installed, 'node_modules')).filter((name) => !name.startsWith('.'))
        .length,
      times,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, stdio: 'pipe' })
}
