/** The description of the API (OpenAPI 3.1), made of the schemas that check the requests. */
import * as z from 'zod'
import { extractionSchema } from '../../extraction/schema.js'
import type { Limits } from '../command-line/serve-command.js'
import { problemCodes } from './problem.js'
import { bodyTypes } from './request/media-types.js'
import { bodySchema, optionsSchema } from './request/options.js'

type Json = Record<string, unknown>

/**
 * Describes the API.
 *
 * @param formats media types of the answers
 */
export function describeApi(version: string, limits: Limits, formats: readonly string[]): Json {
  const { $schema: _, $defs = {}, ...extraction } = jsonSchema(extractionSchema)
  const schemas = inComponents({ ...($defs as Json), Extraction: extraction })
  return {
    openapi: '3.1.0',
    info: {
      title: 'quote-extract',
      version,
      description: `Who said what in a news article. Limits: ${limits.bytes} bytes and ${limits.milliseconds} ms per text, ${limits.requests} texts at a time.`,
    },
    servers: [{ url: '/' }],
    paths: {
      '/extract': {
        post: {
          operationId: 'extract',
          summary: 'Quotes and their speakers',
          description: 'Options are in the query or, with application/json, next to the text.',
          parameters: queryParameters(),
          requestBody: { required: true, content: bodies() },
          responses: {
            200: {
              description: 'The extraction, in the format asked for',
              content: answers(formats),
            },
            ...problems([400, 403, 406, 408, 413, 415, 421, 422, 431, 500, 503]),
          },
        },
      },
      '/schema': describeGet('schema', 'JSON Schema of the extraction', 'application/schema+json'),
      '/openapi.json': describeGet('openapi', 'This description', 'application/json'),
      '/health': describeGet('health', 'Whether the server works', 'application/json'),
    },
    components: { schemas: { ...schemas, Problem: problemSchema } },
  }
}

const jsonSchema = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input' }) as Json

/** Refers to the components of the description instead of the definitions of one schema. */
const inComponents = (schemas: Json): Json =>
  JSON.parse(JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/'))

function queryParameters(): Json[] {
  const { properties } = jsonSchema(optionsSchema) as { properties: Record<string, Json> }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    description,
    schema,
    // acts=speech,thought
    ...(schema.type === 'array' && { style: 'form', explode: false }),
  }))
}

function bodies(): Json {
  const { $schema: _, ...json } = jsonSchema(bodySchema)
  const text = { schema: { type: 'string', pattern: '\\S' } }
  return Object.fromEntries(
    [...bodyTypes].map(([type, kind]) => [type, kind === 'json' ? { schema: json } : text]),
  )
}

const answers = (formats: readonly string[]): Json =>
  Object.fromEntries(
    formats.map((type) => [
      type,
      {
        schema:
          type === 'application/json'
            ? { $ref: '#/components/schemas/Extraction' }
            : { type: type === 'application/ld+json' ? 'object' : 'string' },
      },
    ]),
  )

const problems = (statuses: readonly number[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: Object.entries(problemCodes)
          .filter(([, one]) => one === status)
          .map(([code]) => code)
          .join(', '),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  )

const describeGet = (operationId: string, summary: string, type: string): Json => ({
  get: {
    operationId,
    summary,
    responses: {
      200: { description: summary, content: { [type]: { schema: { type: 'object' } } } },
      ...problems([400, 408, 421, 431]),
    },
  },
})

const problemSchema = {
  type: 'object',
  description: 'Problem details (RFC 9457)',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What is wrong and what to do' },
    code: { enum: Object.keys(problemCodes) },
  },
}
