/**
 * `npm run build:records`: writes the types of the output and of a verification (`types.ts`) from their schemas. Types that zod
 * infers show no descriptions in editors; these have them, and the schemas check that they are the same.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { extractionSchema } from '../src/extraction/schema.js'
import { verificationSchema } from '../src/verification/records.js'

type Schema = z.core.JSONSchema.BaseSchema

const EXTRACTION = `/**
 * Types of the output, written from the schema by \`npm run build:records\`; \`schema.ts\` checks that they match it.
 *
 * Offsets are UTF-16 code units into the input exactly as it was read, half-open: \`input.slice(start, end) === text\`.
 */`

const VERIFICATION = `/**
 * Types of a verification, written from the schema by \`npm run build:records\`; \`records.ts\` checks that they match it.
 *
 * Offsets are UTF-16 code units, half-open, into the draft or the source exactly as it was read.
 */
import type { QuoteType, Span } from '../extraction/types.js'`

let definitions: Record<string, Schema> = {}

/** The TypeScript source of the types of the output, with a comment for each field. */
export const recordTypes = (): string => typesOf(extractionSchema, EXTRACTION, [])

/** The same for the types of a verification. */
export const verificationTypes = (): string =>
  typesOf(verificationSchema, VERIFICATION, ['QuoteType', 'Span'])

function typesOf(schema: z.ZodType, header: string, imported: readonly string[]): string {
  const { $defs, ...root } = z.toJSONSchema(schema) as Schema
  definitions = $defs as Record<string, Schema>
  const types = Object.entries(definitions)
    .filter(([name]) => !imported.includes(name))
    .map(([name, one]) => declare(name, one))
  return format(`${[header, declare(root.title ?? '', root), ...types].join('\n\n')}\n`)
}

function declare(name: string, schema: Schema): string {
  const type = typeOf(schema)
  const declaration =
    schema.type === 'object' ? `export interface ${name} ${type}` : `export type ${name} = ${type}`
  return `${commentOf(schema)}${declaration}`
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) as string
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.join(' | ')
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one as Schema)).join(' | ')
  switch (schema.type) {
    case 'object':
      return schema.properties ? fieldsOf(schema) : 'Record<string, unknown>'
    case 'array':
      return `${wrap(typeOf(schema.items as Schema))}[]`
    case 'integer':
      return 'number'
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return schema.type
    default:
      throw new Error(`no type for ${JSON.stringify(schema)}`)
  }
}

const wrap = (type: string) => (type.includes(' | ') ? `(${type})` : type)

function fieldsOf({ properties = {}, required = [] }: Schema): string {
  const fields = Object.entries(properties).map(([name, field]) => {
    const schema = field as Schema
    const type = typeOf(schema)
    return required.includes(name)
      ? `${commentOf(schema)}${name}: ${type}`
      : `${commentOf(schema)}${name}?: ${type} | undefined`
  })
  return `{\n${fields.join('\n')}\n}`
}

function commentOf(schema: Schema): string {
  const { minimum, maximum } = schema
  const description =
    schema.description ?? definitions[schema.$ref?.split('/').at(-1) ?? '']?.description
  const range = minimum === 0 && maximum === 1 ? 'From 0 to 1' : undefined
  const lines = [description, range].filter((line) => line !== undefined)
  return lines.length === 0 ? '' : `/** ${lines.map((line) => `${line}.`).join(' ')} */\n`
}

function format(source: string): string {
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url))
  const args = [biome, 'format', '--stdin-file-path=src/extraction/types.ts']
  return execFileSync(process.execPath, args, { input: source, encoding: 'utf8' })
}

export const TYPES_FILE = new URL('../src/extraction/types.ts', import.meta.url)
export const VERIFICATION_FILE = new URL('../src/verification/types.ts', import.meta.url)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TYPES_FILE, recordTypes())
  writeFileSync(VERIFICATION_FILE, verificationTypes())
}
