/** Media types of texts and of formats. */
import { MIMEType } from 'node:util'
import Negotiator from 'negotiator'
import type { TextType } from '../../../readers/read-as.js'
import { Problem } from '../problem.js'

/** Media types of request bodies. */
export const bodyTypes = new Map<string, TextType | 'json'>([
  ['text/plain', 'text'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['application/json', 'json'],
])

/** Media types of formats, in order of preference where a client accepts several equally. */
export const formatTypes = new Map<string, string>([
  ['application/json', 'json'],
  ['application/jsonl', 'jsonl'],
  ['application/x-ndjson', 'jsonl'],
  ['application/ld+json', 'w3c'],
  ['text/html', 'html'],
  ['text/markdown', 'markdown'],
  ['text/csv', 'csv'],
  ['text/plain', 'table'],
])

export interface ContentType {
  readonly kind: TextType | 'json'
  /** As given, such as "UTF-8". */
  readonly charset: string | null
}

/** @throws Problem for a type that is not a text */
export function readContentType(header: string | null): ContentType {
  const allowed = [...bodyTypes.keys()].join(', ')
  let type: MIMEType
  try {
    type = new MIMEType(header ?? '')
  } catch {
    throw new Problem('wrong-media-type', `set Content-Type to one of ${allowed}`, {
      'Accept-Post': allowed,
    })
  }
  const kind = bodyTypes.get(type.essence)
  if (kind === undefined) {
    throw new Problem('wrong-media-type', `${type.essence} is not read: send ${allowed}`, {
      'Accept-Post': allowed,
    })
  }
  return { kind, charset: type.params.get('charset') }
}

/** @throws Problem if none of the formats is accepted */
export function acceptedFormat(accept: string | null): string {
  if (accept === null) return 'json'
  const types = new Negotiator({ headers: { accept } }).mediaTypes([...formatTypes.keys()])
  const format = formatTypes.get(types[0] ?? '')
  if (format !== undefined) return format
  const offered = [...formatTypes.keys()].join(', ')
  throw new Problem('not-acceptable', `Accept has none of ${offered}; or name a ?format=`)
}

/** Media type of a format, with its charset. */
export function typeOfFormat(format: string): string {
  const type = [...formatTypes].find(([, name]) => name === format)?.[0] ?? 'text/plain'
  return /json/.test(type) ? type : `${type}; charset=utf-8`
}
