import { type Command, InvalidArgumentError } from 'commander'

/** A request for `quote-extract serve`, without the options of the program. */
export interface ServeRequest {
  readonly action: 'serve'
  readonly host: string
  /** Undefined: 8080, or a free port if that is taken. 0: a free port. */
  readonly port: number | undefined
  /** Whether to open the page in the browser. */
  readonly open: boolean
  /** Origins of pages that may call the API; "*" for all. */
  readonly cors: readonly string[]
  readonly limits: Limits
}

export interface Limits {
  /** Maximum size of a request body in bytes. */
  readonly bytes: number
  /** Maximum time from the request to its answer, in milliseconds. */
  readonly milliseconds: number
  /** Maximum number of requests under way or waiting. */
  readonly requests: number
}

interface ServeFlags {
  readonly host: string
  readonly port?: number
  readonly open: boolean
  readonly cors?: readonly string[]
  readonly maxSize: number
  readonly timeout: number
  readonly maxRequests: number
}

const help = `
GET  /              the page: paste, type or drop articles; everything stays in the browser
POST /extract       text/plain, text/html, text/markdown or application/json {"text", …options}
GET  /schema        the JSON Schema of the answer
GET  /openapi.json  the description of the API, with all options
GET  /health        whether the server works

Without --port, the server listens on 8080, or on a free port if that is taken. The address is printed
on standard output. Ctrl-C and SIGTERM let requests finish that are under way. With --model large the API
answers with the large model; the page works in the browser, with the fast one.

Examples:
  quote-extract serve                          the page, in the browser
  quote-extract serve --no-open --port 8080    the API
  curl -d '“Yes,” Ann Lee said.' -H 'Content-Type: text/plain' http://127.0.0.1:8080/extract
  curl --data-binary @page.html -H 'Content-Type: text/html' 'http://127.0.0.1:8080/extract?format=csv'

Exit codes:
  0  stopped by Ctrl-C or SIGTERM
  1  the address could not be opened
  2  invalid command line
`

/** Options of the program that a request of the API sets, not the server. */
const PER_REQUEST = ['format', 'output', 'minConfidence', 'speaker', 'indirect', 'explain', 'act']

/** Adds the subcommand `serve` to the program. */
export function addServeCommand(
  program: Command,
  onRequest: (request: ServeRequest) => void,
): void {
  program
    .command('serve')
    .summary('a page to paste articles into, and an HTTP API')
    .description('Serves a page to paste articles into, and the same extraction over HTTP.')
    .option('--port <number>', 'port (default: 8080, or a free one if it is taken)', parsePort)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--no-open', 'do not open the page in the browser')
    .option(
      '--cors <origin>',
      'let pages of this origin use the API; repeatable, * for all (default: none)',
      addOrigin,
    )
    .option('--max-size <megabytes>', 'maximum size of a text', parsePositive, 10)
    .option('--timeout <seconds>', 'maximum time for a text', parsePositive, 60)
    .option('--max-requests <number>', 'maximum number of texts at a time', parseCount, 100)
    .addHelpText('after', help)
    .action((own: ServeFlags) => {
      const misplaced = PER_REQUEST.find((name) => program.opts()[name] !== undefined)
      if (misplaced !== undefined) {
        const flag = misplaced.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        program.error(`serve takes this option with each request: leave out --${flag}`)
      }
      onRequest({
        action: 'serve',
        host: own.host,
        port: own.port,
        open: own.open,
        cors: own.cors ?? [],
        limits: {
          bytes: Math.round(own.maxSize * 1e6),
          milliseconds: Math.round(own.timeout * 1000),
          requests: own.maxRequests,
        },
      })
    })
}

function parsePort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.')
  return port
}

function addOrigin(value: string, before: readonly string[] = []): string[] {
  if (value !== '*' && (!URL.canParse(value) || new URL(value).origin !== value))
    throw new InvalidArgumentError('Expected an origin such as https://example.org, or *.')
  return [...before, value]
}

function parsePositive(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!(number > 0 && number <= 100_000))
    throw new InvalidArgumentError('Expected a number above 0.')
  return number
}

function parseCount(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('Expected a number from 1.')
  return Number(value)
}
