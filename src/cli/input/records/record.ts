import { InputError } from '../../../errors.js'

/** Fields of a record: names, or paths such as `meta.id`. */
export interface RecordFields {
  readonly id: string
  readonly text: string
}

export interface TextRecord {
  /** As written. */
  readonly id: string
  /** Whether the id is a number, not a string. */
  readonly isNumber: boolean
  readonly text: string
  /** The record as parsed. */
  readonly record: object
}

/** Name of a record in error messages, after its file and line. */
export const RECORD = 'the record'

/** An invalid record, with its id if it has one. */
export class RecordError extends InputError {
  constructor(
    message: string,
    readonly id: string | null = null,
    readonly isNumber = false,
  ) {
    super(message)
  }
}

/**
 * Reads one line of JSON as a record.
 *
 * @throws RecordError if it is not a valid record
 */
export async function parseRecord(json: string, fields: RecordFields): Promise<TextRecord> {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    throw new RecordError('not valid JSON; expected one object per line')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError(`not an object; expected {"${fields.id}": …, "${fields.text}": …}`)
  }
  const id = fieldAt(value, fields.id)
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new RecordError(lacks(fields.id, id, 'a string or a number', '--id-field'))
  }
  const isNumber = typeof id === 'number'
  const name = typeof id === 'string' ? id : await asWritten(id, json, fields.id)
  const text = fieldAt(value, fields.text)
  if (typeof text !== 'string') {
    throw new RecordError(lacks(fields.text, text, 'a string', '--text-field'), name, isNumber)
  }
  return { id: name, isNumber, text, record: value }
}

/** Returns a number as written in the record: JavaScript would change one of nineteen digits, or 1.0. */
async function asWritten(id: number, json: string, field: string): Promise<string> {
  const key = JSON.stringify(field.slice(field.lastIndexOf('.') + 1)).replace(
    /[.*+?^${}()|[\]\\]/g,
    '\\$&',
  )
  const found = [...json.matchAll(new RegExp(`${key}\\s*:\\s*(-?\\d[\\d.eE+-]*)`, 'g'))]
  const [written, ...others] = new Set(
    found.flatMap(([, number]) => (Number(number) === id && number ? [number] : [])),
  )
  // A nested object may have a field of the same name.
  if (written !== undefined && others.length === 0) return written
  const { parse, isLosslessNumber } = await import('lossless-json')
  try {
    const last = { onDuplicateKey: ({ newValue }: { newValue: unknown }) => newValue }
    const exact = fieldAt(parse(json.replace(/^\uFEFF/, ''), null, last) as object, field)
    if (isLosslessNumber(exact)) return exact.value
  } catch {
    // nested deeper than this recursive parser can go
  }
  throw new RecordError(
    `${JSON.stringify(field)} would lose digits as a number; write it as a string`,
  )
}

/** Tests whether a value is a record with these fields. */
export function hasFields(value: unknown, fields: RecordFields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const id = fieldAt(value, fields.id)
  const text = fieldAt(value, fields.text)
  return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string'
}

/** The value of a field, or at a path of fields: `a.b` is the field of that name, or else `b` in `a`. */
export function fieldAt(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path]
  const dot = path.indexOf('.')
  if (dot < 0 || !Object.hasOwn(value, path.slice(0, dot))) return undefined
  return fieldAt((value as Record<string, unknown>)[path.slice(0, dot)], path.slice(dot + 1))
}

function lacks(field: string, value: unknown, wanted: string, option: string): string {
  const shown = JSON.stringify(field)
  return value === undefined
    ? `no ${shown} field; pass ${option} if it has another name`
    : `${shown} is not ${wanted}`
}
