import { createHash } from 'node:crypto'

/**
 * Names a text by an IRI: a web address as it is, an absolute path as a file URL, any other path or id as
 * a relative reference, percent-encoded. A text without a source is named by its SHA-256 (RFC 6920).
 */
export function iriOf(source: string | null, text: string): string {
  if (source === null) {
    return `ni:///sha-256;${createHash('sha256').update(text, 'utf8').digest('base64url')}`
  }
  if (/^https?:\/\//i.test(source) && URL.canParse(source)) return new URL(source).href
  const path = source.split('/').map(encodeSegment).join('/')
  return source.startsWith('/') ? `file://${path}` : path
}

/** encodeURIComponent throws on the lone half of a surrogate pair: it becomes U+FFFD, as in UTF-8. */
const encodeSegment = (segment: string) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))
