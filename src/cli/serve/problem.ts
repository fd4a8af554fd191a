/** Errors of the API, as problem details (RFC 9457). */
import { STATUS_CODES } from 'node:http'
import { printable } from '../../formatter/common/printable.js'

/** What went wrong, for programs; the status and the detail are for people. */
export const problemCodes = {
  'bad-request': 400,
  'cross-site': 403,
  'not-found': 404,
  'wrong-method': 405,
  'not-acceptable': 406,
  'timed-out': 408,
  'too-large': 413,
  'wrong-media-type': 415,
  'wrong-host': 421,
  unreadable: 422,
  'long-headers': 431,
  internal: 500,
  busy: 503,
  'took-too-long': 503,
} as const

export type ProblemCode = keyof typeof problemCodes

/** An error that ends a request. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly headers: Readonly<Record<string, string>>

  /** @param detail one sentence: what is wrong and what to do */
  constructor(code: ProblemCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.code = code
    this.headers = headers
  }
}

export interface ProblemDetails {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ProblemCode
}

export function detailsOf({ code, message }: Problem): ProblemDetails {
  const status = problemCodes[code]
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: printable(message),
    code,
  }
}

export function problemResponse(problem: Problem): Response {
  const details = detailsOf(problem)
  const retry = details.status === 503 ? { 'Retry-After': '1' } : {}
  return new Response(`${JSON.stringify(details)}\n`, {
    status: details.status,
    headers: { 'Content-Type': 'application/problem+json', ...retry, ...problem.headers },
  })
}
