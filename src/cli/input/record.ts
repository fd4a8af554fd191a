import { InputError } from '../../errors.js'

export interface RecordFields {
  readonly id: string
  readonly text: string
}

export interface TextRecord {
  readonly id: string
  readonly text: string
}

/** What is wrong with a record, and its id where it has one. */
export class RecordError extends InputError {
  readonly id: string | null

  constructor(message: string, id: string | null = null) {
    super(message)
    this.id = id
  }
}

/**
 * Reads one line of JSON as a record.
 *
 * @throws RecordError that says what it lacks
 */
export async function parseRecord(json: string, fields: RecordFields): Promise<TextRecord> {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    throw new RecordError('it is no JSON: give an object a line')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError(`it is no object: give {"${fields.id}": …, "${fields.text}": …}`)
  }
  const id = own(value, fields.id)
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new RecordError(lacks(fields.id, id, 'a string or a number', '--id-field'))
  }
  const name = typeof id === 'string' ? id : await asWritten(id, json, fields.id)
  const text = own(value, fields.text)
  if (typeof text !== 'string') {
    throw new RecordError(lacks(fields.text, text, 'a string', '--text-field'), name)
  }
  return { id: name, text }
}

/** A number as the record has it: of nineteen digits, or 1.0, it is not the same number of JavaScript's any more. */
async function asWritten(id: number, json: string, field: string): Promise<string> {
  const key = JSON.stringify(field).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = [...json.matchAll(new RegExp(`${key}\\s*:\\s*(-?\\d[\\d.eE+-]*)`, 'g'))]
  const [written, ...others] = new Set(
    found.flatMap(([, number]) => (Number(number) === id && number ? [number] : [])),
  )
  // An object inside may have a field of that name too.
  if (written !== undefined && others.length === 0) return written
  const { parse, isLosslessNumber } = await import('lossless-json')
  try {
    const last = { onDuplicateKey: ({ newValue }: { newValue: unknown }) => newValue }
    const exact = own(parse(json.replace(/^\uFEFF/, ''), null, last) as object, field)
    if (isLosslessNumber(exact)) return exact.value
  } catch {
    // deeper than this parser's calls go
  }
  throw new RecordError(
    `its ${JSON.stringify(field)} cannot be kept as written: write it as a string`,
  )
}

const own = (value: object, field: string): unknown =>
  Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined

function lacks(field: string, value: unknown, wanted: string, option: string): string {
  const shown = JSON.stringify(field)
  return value === undefined
    ? `it has no ${shown}: name another field by ${option}`
    : `its ${shown} is not ${wanted}`
}
