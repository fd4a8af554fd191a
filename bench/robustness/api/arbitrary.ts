/** Values for a JSON Schema, most of them valid, for requests that a description of an API allows or nearly allows. */
import fc from 'fast-check'

export interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

/** Words that make articles, and what breaks readers of HTML, Markdown and JSON. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' said ',
      ' Mara Lind',
      ' he ',
      '.',
      ',',
      '\n\n',
      'Yes',
      ' told ',
      '—',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<p>',
      '</p>',
      '<q>',
      '<!--',
      '<blockquote>',
      '&quot;',
      '> ',
      '# ',
      '**',
      '[a](b)',
      '---\n',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

export const article: fc.Arbitrary<string> = fc
  .array(pieces, { maxLength: 60 })
  .map((parts) => parts.join(''))

const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }))

/** A value of the schema; now and then anything else. */
export function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: validFor(schema) }, { weight: 1, arbitrary: anything })
}

function validFor(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true })
    case 'array':
      return fc.array(anyOf(schema.items ?? {}), { maxLength: 4 })
    case 'object': {
      const fields = Object.entries(schema.properties ?? {})
      return fc.record(Object.fromEntries(fields.map(([name, one]) => [name, anyOf(one)])), {
        requiredKeys: [...(schema.required ?? [])],
      })
    }
    default:
      return article.map((text) => text.slice(0, schema.maxLength ?? text.length))
  }
}
