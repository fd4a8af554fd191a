import { createHash } from 'node:crypto'

/**
 * IRI of a text: a web address unchanged, an absolute path as a file URL, any other path or id as a percent-encoded
 * relative reference. An id that would resolve to a folder or another id (it is empty, or has `.` or `..` between
 * slashes) is put in a query: `?id=..`. A text without a source is identified by its SHA-256 (RFC 6920).
 */
export function iriOf(source: string | null, text: string): string {
  if (source === null) {
    return `ni:///sha-256;${createHash('sha256').update(text, 'utf8').digest('base64url')}`
  }
  if (/^https?:\/\//i.test(source) && URL.canParse(source)) return addressOf(new URL(source))
  if (source.startsWith('/')) return new URL(`file://${encodePath(source)}`).href
  return isReference(source) ? encodePath(source) : `?id=${encodeSegment(source)}`
}

/** True if a path or id resolves to a unique address. Paths may begin with "./" and "../../". */
function isReference(source: string): boolean {
  const rest = source.replace(/^(?:\.\/|(?:\.\.\/)+)/, '')
  return rest !== '' && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(rest)
}

/** Encodes characters that URL, like browsers, accepts but IRIs do not: brackets after the host, a second "#", a bare "%". */
function addressOf({ href }: URL): string {
  const [, host = '', path = '', fragment] =
    /^([^/]*\/\/[^/?#]*)([^#]*)(?:#(.*))?$/s.exec(href) ?? []
  const encode = (part: string) =>
    part.replace(/[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\dA-F]{2})/gi, encodeSegment)
  return `${host}${encode(path)}${fragment === undefined ? '' : `#${encode(fragment)}`}`
}

const encodePath = (path: string) => path.split('/').map(encodeSegment).join('/')

/** Replaces lone surrogates, on which encodeURIComponent throws, with U+FFFD, as in UTF-8. */
const encodeSegment = (segment: string) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))

/** Arbitrary base for comparing relative references; deep enough for paths with many "../". */
const BASE = `https://base.example/${'x/'.repeat(50)}`

/**
 * Creates unique IRIs for parts of texts: `SOURCE#q1`, or `SOURCE-q1` if the source already has a fragment. If a second
 * text has the same IRI, its parts are `SOURCE#2-q1` and so on.
 *
 * @returns a function to call once per text with its IRI; the result maps ids within that text to IRIs
 */
export function fragmentNamer(): (source: string) => (id: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (source) => {
    const start = source.includes('#') ? `${source}-` : `${source}#`
    for (let count = (counts.get(start) ?? 0) + 1; ; count++) {
      const stem = count === 1 ? start : `${start}${count}-`
      const place = new URL(stem, BASE).href
      if (taken.has(place)) continue
      taken.add(place)
      counts.set(start, count)
      return (id) => `${stem}${id}`
    }
  }
}
