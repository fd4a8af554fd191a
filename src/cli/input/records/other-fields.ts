import type { RecordFields } from './record.js'

/**
 * The fields of a record other than its id and text, for the output.
 *
 * A number that would lose digits in JavaScript is given as a string of its digits.
 *
 * @param record the record as JavaScript parses it
 * @param json the record as written
 */
export async function otherFields(
  record: object,
  json: string,
  { id, text }: RecordFields,
): Promise<Record<string, unknown>> {
  const whole = /[\d.]{16}/.test(json) ? await withAllDigits(json) : record
  return without(without(whole as Record<string, unknown>, id), text)
}

async function withAllDigits(json: string): Promise<unknown> {
  const { parse, isSafeNumber } = await import('lossless-json')
  return parse(json.replace(/^\uFEFF/, ''), null, {
    parseNumber: (digits) => (isSafeNumber(digits) ? Number(digits) : digits),
    onDuplicateKey: ({ newValue }) => newValue,
  })
}

/** A copy without the field at a path; see `fieldAt`. */
function without(record: Record<string, unknown>, path: string): Record<string, unknown> {
  const dot = path.indexOf('.')
  const isOwn = Object.hasOwn(record, path) || dot < 0
  const key = isOwn ? path : path.slice(0, dot)
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]]
      if (isOwn || typeof value !== 'object' || value === null) return []
      return [[name, without(value as Record<string, unknown>, path.slice(dot + 1))]]
    }),
  )
}
