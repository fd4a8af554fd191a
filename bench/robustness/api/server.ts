import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Server {
  /** "http://127.0.0.1:8080/" */
  readonly address: string
  readonly process: ChildProcess
  /** Resident memory in MiB. */
  memory(): number
}

/** Starts the built command on a free port. */
export async function startServer(...args: readonly string[]): Promise<Server> {
  const child = spawn(
    process.execPath,
    ['bin/quote-extract.js', 'serve', '--no-open', '--port', '0', ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()))
    child.once('close', () => reject(new Error('the server did not start: run npm run build')))
  })
  return {
    address,
    process: child,
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024
    },
  }
}
