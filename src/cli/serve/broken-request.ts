import type { Duplex } from 'node:stream'
import { detailsOf, Problem, type ProblemCode } from './problem.js'

const codes = new Map<string, readonly [ProblemCode, string]>([
  ['HPE_HEADER_OVERFLOW', ['long-headers', 'the address and the headers are too long']],
  ['ERR_HTTP_REQUEST_TIMEOUT', ['timed-out', 'the request did not arrive in time']],
])

/** Answers what Node could not read as a request, as the other errors are answered, and closes the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [code, detail] = codes.get(error.code ?? '') ?? ['bad-request', 'this is not HTTP']
  const details = detailsOf(new Problem(code, detail))
  const body = `${JSON.stringify(details)}\n`
  socket.end(
    [
      `HTTP/1.1 ${details.status} ${details.title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
