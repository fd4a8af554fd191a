import * as z from 'zod'
import { extractionSchema } from '../../extraction/schema.js'

/** Returns the JSON Schema (draft 2020-12) of one extraction as text. Later versions may add fields. */
export function describeSchema(): string {
  // The input schema leaves objects open for fields added by later versions.
  return `${JSON.stringify(z.toJSONSchema(extractionSchema, { io: 'input' }), null, 2)}\n`
}
