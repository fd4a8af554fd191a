import { createHash } from 'node:crypto'

/**
 * Names a text by an IRI: a web address as it is, an absolute path as a file URL, any other path or id as a relative
 * reference, percent-encoded. An id that would lead to a folder or to another id (it is empty, or has `.` or `..`
 * between its slashes) stands in a query: `?id=..`. A text without a source is named by its SHA-256 (RFC 6920).
 */
export function iriOf(source: string | null, text: string): string {
  if (source === null) {
    return `ni:///sha-256;${createHash('sha256').update(text, 'utf8').digest('base64url')}`
  }
  if (/^https?:\/\//i.test(source) && URL.canParse(source)) return addressOf(new URL(source))
  if (source.startsWith('/')) return new URL(`file://${encodePath(source)}`).href
  return isReference(source) ? encodePath(source) : `?id=${encodeSegment(source)}`
}

/** Whether a path or id leads to a place of its own. Paths may begin with "./" and "../../". */
function isReference(source: string): boolean {
  const rest = source.replace(/^(?:\.\/|(?:\.\.\/)+)/, '')
  return rest !== '' && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(rest)
}

/** Browsers, and so URL, let signs stand that no IRI has: brackets behind the host, a second "#", a bare "%". */
function addressOf({ href }: URL): string {
  const [, host = '', path = '', fragment] =
    /^([^/]*\/\/[^/?#]*)([^#]*)(?:#(.*))?$/s.exec(href) ?? []
  const encode = (part: string) =>
    part.replace(/[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\dA-F]{2})/gi, encodeSegment)
  return `${host}${encode(path)}${fragment === undefined ? '' : `#${encode(fragment)}`}`
}

const encodePath = (path: string) => path.split('/').map(encodeSegment).join('/')

/** encodeURIComponent throws on the lone half of a surrogate pair: it becomes U+FFFD, as in UTF-8. */
const encodeSegment = (segment: string) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))

/** Any place: references are alike when they lead from it to the same one. It is deep, for paths that climb. */
const BASE = `https://base.example/${'x/'.repeat(50)}`

/**
 * Names what belongs to texts, such as `SOURCE#q1` (`SOURCE-q1` where the source has a fragment). No name is given twice, though
 * two sources be the same or come to one IRI: the second text has `SOURCE#2-q1`.
 *
 * @returns for each text in turn, its IRI → an id of something in it → the IRI of that
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
