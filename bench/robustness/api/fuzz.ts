/**
 * `npm run bench:api-fuzz [minutes]`: sends requests made from the server's own description, and checks that every answer has
 * a status and a media type that the description names, and that none is an error of the server.
 */
import fc from 'fast-check'
import { anyOf, article, type Schema } from './arbitrary.js'
import { startServer } from './server.js'

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, unknown>> }>
  >
}

const minutes = Number(process.argv[2] ?? 10)
const server = await startServer()
const { paths } = (await (await fetch(`${server.address}openapi.json`)).json()) as {
  paths: Record<string, Record<string, Operation>>
}
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

const requestOf = ({ path, method, operation }: (typeof operations)[number]) => {
  const query = fc.record(
    Object.fromEntries((operation.parameters ?? []).map((one) => [one.name, anyOf(one.schema)])),
    { requiredKeys: [] },
  )
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema }]) =>
    fc.record({
      type: fc.oneof(
        { weight: 15, arbitrary: fc.constant(type) },
        { weight: 1, arbitrary: fc.constantFrom('image/png', 'text/plain; charset=x', '', 'a') },
      ),
      body: fc.oneof(
        {
          weight: 8,
          arbitrary: /json/.test(type) ? anyOf(schema).map((one) => JSON.stringify(one)) : article,
        },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
      ),
    }),
  )
  return fc.record({
    path: fc.constant(path),
    method: fc.constant(method),
    operation: fc.constant(operation),
    query,
    sent: bodies.length > 0 ? fc.oneof(...bodies) : fc.constant(null),
    accept: fc.option(fc.constantFrom('*/*', 'text/csv', 'text/html;q=0.1, */*;q=0', 'x', 'a/b')),
  })
}

const seen = new Map<number, number>()
const ends = Date.now() + minutes * 60_000
let failed = false
await fc
  .assert(
    fc.asyncProperty(fc.oneof({ maxDepth: 0 }, ...operations.map(requestOf)), async (request) => {
      const url = new URL(request.path, server.address)
      for (const [name, value] of Object.entries(request.query))
        url.searchParams.set(name, Array.isArray(value) ? value.join(',') : String(value))
      const headers: Record<string, string> = {}
      if (request.accept !== null) headers.Accept = request.accept
      if (request.sent) headers['Content-Type'] = request.sent.type
      const answer = await fetch(url, {
        method: request.method.toUpperCase(),
        headers,
        ...(request.sent && { body: request.sent.body as string | Uint8Array<ArrayBuffer> }),
      })
      const text = await answer.text()
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
      const described = request.operation.responses[answer.status]
      if (!described || answer.status >= 500) throw new Error(`${answer.status}: ${text}`)
      const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
      if (!(type in described.content)) throw new Error(`${answer.status} with ${type}`)
      if (/json$/.test(type)) JSON.parse(text)
    }),
    {
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: Math.max(0, ends - Date.now()),
      markInterruptAsFailure: false,
    },
  )
  .catch((error: unknown) => {
    failed = true
    console.log(String(error instanceof Error ? error.message : error))
  })
const counts = [...seen].sort().map(([status, count]) => `${count} × ${status}`)
console.log(`${minutes} minutes: ${counts.join(', ')}`)
server.process.kill()
process.exitCode = failed ? 1 : 0
