import * as z from 'zod'
import { extractionSchema } from '../../extraction/schema.js'

/** The JSON Schema (draft 2020-12) of one extraction, as text. Fields may be added to later outputs. */
export function describeSchema(): string {
  // The schema of what is accepted leaves objects open for fields that later versions add.
  return `${JSON.stringify(z.toJSONSchema(extractionSchema, { io: 'input' }), null, 2)}\n`
}
