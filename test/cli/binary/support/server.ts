import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { binary } from './command.js'

export interface Running {
  readonly process: ChildProcess
  /** "http://127.0.0.1:8080/" */
  readonly address: string
  /** Resolves when the server has exited. */
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>
}

/** Starts `quote-extract serve` on a free port; it is killed when the test ends. */
export const startServer = (...args: readonly string[]): Promise<Running> =>
  startServerIn({ cwd: process.cwd() }, ...args)

/** The same, in another working folder, or of another command. */
export async function startServerIn(
  { cwd, binary: file = binary }: { readonly cwd: string; readonly binary?: string },
  ...args: readonly string[]
): Promise<Running> {
  const options = ['--no-open', '--port', '0', ...args]
  const child = spawn(process.execPath, [file, 'serve', ...options], { cwd })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    err += chunk
  })
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, err }))
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()))
    void ended.then(() => reject(new Error(`the server did not start: ${err}`)))
  })
  return { process: child, address, ended }
}

/** Posts a text to /extract; the query may follow. */
export function post(
  { address }: Running,
  body: string | Uint8Array<ArrayBuffer>,
  { type = 'text/plain', query = '', headers = {} as Record<string, string> } = {},
): Promise<Response> {
  return fetch(`${address}extract${query}`, {
    method: 'POST',
    headers: { 'Content-Type': type, ...headers },
    body,
  })
}

export interface ProblemBody {
  readonly status: number
  readonly code: string
  readonly detail: string
}

/** The problem details of an answer, whose media type and status must be theirs. */
export async function problemOf(answer: Response): Promise<ProblemBody> {
  const type = answer.headers.get('content-type')
  const body = (await answer.json()) as ProblemBody
  if (type !== 'application/problem+json' || body.status !== answer.status)
    throw new Error(`not problem details: ${answer.status} ${type} ${JSON.stringify(body)}`)
  return body
}
