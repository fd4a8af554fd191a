/** The serve command: starts the server and runs it until a signal stops it. */
import { createServer } from 'node:http'
import { isIP } from 'node:net'
import { availableParallelism } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import type { ModelName } from '../../models/model-names.js'
import type { ServeRequest } from '../command-line/serve-command.js'
import { listenForInterrupt } from '../commands/interrupt.js'
import { type ExitCode, exitCodes } from '../errors/exit-codes.js'
import type { TextOutput } from '../output/descriptor-output.js'
import { writeStream } from '../output/output.js'
import type { LoadExtractor } from '../workers/do-work.js'
import { createApp } from './app.js'
import { answerBrokenRequest } from './broken-request.js'
import { openThreads } from './jobs/threads.js'
import { listen, nameOf } from './listen.js'
import { openBrowser } from './open-browser.js'
import { openPageFiles } from './page-files.js'

export interface ServeStreams {
  readonly stdout: TextOutput
  readonly stderr: TextOutput
  readonly quiet: boolean
  /** The model of all answers. */
  readonly model: ModelName
  readonly loadExtractor: LoadExtractor
  /** Number of worker threads; undefined: one per core. */
  readonly jobs: number | undefined
}

/** Bytes of the headers and the address of a request: options in a query may be long. */
const MOST_HEADER = 65_536

/**
 * Serves until Ctrl-C or SIGTERM; requests under way are finished first. A second signal ends the process at once.
 *
 * @throws OutputError if the address cannot be opened, UsageError if the model cannot be loaded
 */
export async function serve(request: ServeRequest, streams: ServeStreams): Promise<ExitCode> {
  const { host, limits } = request
  if (streams.model !== 'fast')
    await streams.loadExtractor({ indirect: false, model: streams.model })
  const threads = openThreads(streams.jobs ?? availableParallelism(), streams.model)
  let stopping = false
  const app = createApp({
    limits,
    cors: request.cors,
    isLocal: isLoopback(host),
    threads,
    page: openPageFiles(),
    isStopping: () => stopping,
  })
  const server = createServer(
    { maxHeaderSize: MOST_HEADER, connectionsCheckingInterval: 1000 },
    getRequestListener(app.fetch),
  )
  server.on('clientError', answerBrokenRequest)
  // a client has as long to send a text as the server has to answer
  server.requestTimeout = limits.milliseconds
  server.headersTimeout = Math.min(limits.milliseconds, 10_000)
  const asked = new Promise<void>((resolve) => {
    listenForInterrupt(() => resolve())
  })
  try {
    const port = await listen(server, host, request.port)
    const address = `http://${nameOf(shownHost(host), port)}/`
    await writeStream(streams.stdout, `${address}\n`)
    if (!streams.quiet) streams.stderr.write(`quote-extract: serving ${address}; Ctrl-C stops\n`)
    if (request.open) openBrowser(address)
    await asked
    stopping = true
    const ended = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    await ended
  } finally {
    await threads.close()
  }
  return exitCodes.ok
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** An address that a browser can open: that of all interfaces is none. */
const shownHost = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host
