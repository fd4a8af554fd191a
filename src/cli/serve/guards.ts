/** Requests that a page of another site makes, through the browser of someone who runs the server. */
import { Problem } from './problem.js'

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/**
 * Rejects names that a foreign site may have pointed at this machine (DNS rebinding).
 *
 * @throws Problem
 */
export function rejectForeignHost(host: string | undefined): void {
  if (host !== undefined && LOCAL.test(host)) return
  throw new Problem('wrong-host', 'this server answers to localhost and 127.0.0.1 only; see --host')
}

/**
 * Rejects requests of pages from elsewhere, which browsers send even where CORS hides the answer.
 *
 * @param allowed origins of --cors
 * @throws Problem
 */
export function rejectCrossSite(headers: Headers, allowed: readonly string[]): void {
  const origin = headers.get('origin')
  if (origin === null || allowed.includes('*') || allowed.includes(origin)) return
  const host = headers.get('host')
  if (host !== null && (origin === `http://${host}` || origin === `https://${host}`)) return
  throw new Problem('cross-site', `pages of ${origin} may not use this server: see --cors`)
}
