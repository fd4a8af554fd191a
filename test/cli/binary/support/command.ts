import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export const binary = resolve('bin/quote-extract.js')

export const article = '“We will open the bridge,” said Mara Lind.\n'

/** Prefix of a command in a shell line that drops root's right to read and write everything. */
export const asOrdinaryUser =
  process.getuid?.() === 0 ? 'setpriv --bounding-set=-all --inh-caps=-all ' : ''

interface Options {
  /** The command to run. Default: that of this checkout. */
  readonly binary?: string
  readonly stdin?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Record<string, string>
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command as a user's shell would, without the colour settings of this process. */
export function command(args: readonly string[], options: Options = {}): Promise<Ended> {
  return execute(process.execPath, [options.binary ?? binary, ...args], options)
}

/** Runs a line of shell in which `$QE` is the command. */
export function shell(line: string, options: Options = {}): Promise<Ended> {
  return execute('bash', ['-c', line], options)
}

function execute(file: string, args: readonly string[], options: Options): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...env } = process.env
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: { ...env, QE: `${process.execPath} ${options.binary ?? binary}`, ...options.env },
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    err += chunk
  })
  // A command may exit without reading its input.
  child.stdin.on('error', () => {})
  child.stdin.end(options.stdin ?? '')
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code, out, err }))
  })
}

/** Creates an empty folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quote-extract-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
