/** A request to extract: its text, how to read it, and what to answer. */
import { InputError } from '../../../errors.js'
import type { TextType } from '../../../readers/read-as.js'
import { decodeText } from '../../input/decode.js'
import { encodingNamed } from '../../input/encoding.js'
import { Problem } from '../problem.js'
import { acceptedFormat, type ContentType, readContentType } from './media-types.js'
import { bodySchema, type Options, optionsOf, validated } from './options.js'

export interface TextRequest {
  readonly text: string
  readonly type: TextType
  readonly format: string
  readonly options: Omit<Options, 'format'>
}

/** What is known before the body is read. */
export interface RequestHead {
  readonly contentType: ContentType
  readonly options: Options
  /** Null: depends on the body. */
  readonly format: string | null
}

/** @throws Problem for wrong media types and options */
export function readHead(headers: Headers, query: URLSearchParams): RequestHead {
  const contentType = readContentType(headers.get('content-type'))
  const options = optionsOf(query)
  // "format" in a JSON body may still override the header
  const isOpen = options.format === undefined && contentType.kind === 'json'
  return {
    contentType,
    options,
    format: isOpen ? null : (options.format ?? acceptedFormat(headers.get('accept'))),
  }
}

/** @throws Problem for a body that is not text, or not the JSON that is expected */
export async function readBody(
  { contentType: { kind, charset }, options, format }: RequestHead,
  accept: string | null,
  bytes: Uint8Array,
): Promise<TextRequest> {
  if (kind !== 'json') {
    const { format: _, ...rest } = options
    const text = await decoded(bytes, charset)
    return { text, type: kind, format: format ?? acceptedFormat(accept), options: rest }
  }
  const { text, type = 'text', ...own } = validated(bodySchema, await jsonIn(bytes), 'the body')
  if (text.trim() === '') throw new Problem('unreadable', 'the text is empty: it needs a word')
  const { format: named, ...rest } = { ...options, ...own }
  return { text, type, format: named ?? acceptedFormat(accept), options: rest }
}

async function jsonIn(bytes: Uint8Array): Promise<unknown> {
  let json: string
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('bad-request', 'the body is not valid UTF-8')
  }
  try {
    return JSON.parse(json)
  } catch {
    throw new Problem('bad-request', 'the body is not valid JSON; expected {"text": …}')
  }
}

/** Decodes a text as the command does. */
async function decoded(bytes: Uint8Array, charset: string | null): Promise<string> {
  const encoding = charset === null ? undefined : encodingNamed(charset)
  if (charset !== null && encoding === undefined)
    throw new Problem('wrong-media-type', `charset ${charset} is not known: send UTF-8`)
  try {
    return await decodeText(bytes, 'the text', encoding)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new Problem('unreadable', inRequestTerms(error.message))
  }
}

/** Words of the command line → those of a request. */
export const inRequestTerms = (message: string): string =>
  message
    .replace(/pass --encoding (\S+) if that is its encoding/, 'set charset=$1 in Content-Type')
    .replace(/pass --encoding/, 'set charset in Content-Type')
    .replace(/(?:save it as text, or )?pass --input text/, 'send it as text/plain')
