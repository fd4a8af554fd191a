/** The routes of the server. */
import { type Context, Hono, type Next } from 'hono'
import { cors } from 'hono/cors'
import type { Limits } from '../command-line/serve-command.js'
import { version } from '../command-line/version.js'
import { describeSchema } from '../commands/schema-text.js'
import { rejectCrossSite, rejectForeignHost } from './guards.js'
import type { Threads } from './jobs/threads.js'
import { describeApi } from './openapi.js'
import type { PageFiles } from './page-files.js'
import { Problem, problemResponse } from './problem.js'
import { bytesOf } from './request/body-bytes.js'
import { formatTypes, typeOfFormat } from './request/media-types.js'
import { readBody, readHead } from './request/text-request.js'

export interface AppSettings {
  readonly limits: Limits
  /** Origins that may call the API. */
  readonly cors: readonly string[]
  /** Whether only this machine can reach the server. */
  readonly isLocal: boolean
  readonly threads: Threads
  readonly page: PageFiles
  /** Whether the server is about to stop. */
  readonly isStopping: () => boolean
}

/** Creates the application; it holds no state but the number of requests under way. */
export function createApp(settings: AppSettings): Hono {
  const { limits, threads, page, isLocal } = settings
  let underWay = 0

  /** Counts the request while it runs; refuses it if there are too many, before its body is read. */
  const admit = async (_: Context, next: Next) => {
    if (underWay >= limits.requests)
      throw new Problem('busy', `${limits.requests} texts are under way: try again later`)
    underWay++
    try {
      await next()
    } finally {
      underWay--
    }
  }

  const extract = async ({ req }: Context): Promise<Response> => {
    const head = readHead(req.raw.headers, new URL(req.url).searchParams)
    const bytes = await bytesOf(req.raw, limits.bytes)
    const request = await readBody(head, req.header('accept') ?? null, bytes)
    const signal = AbortSignal.any([req.raw.signal, AbortSignal.timeout(limits.milliseconds)])
    const body = await threads.run(request, signal)
    return new Response(body, {
      headers: {
        'Content-Type': typeOfFormat(request.format),
        'Cache-Control': 'no-store',
        Vary: 'Accept, Origin',
      },
    })
  }

  const app = new Hono()
  app.onError((error) => {
    if (error instanceof Problem) return problemResponse(error)
    return problemResponse(new Problem('internal', `internal error: ${error.message}`))
  })
  app.notFound((c) =>
    problemResponse(
      new Problem('not-found', `there is nothing at ${c.req.path}; see /openapi.json`),
    ),
  )
  app.use(async (c, next) => {
    if (isLocal) rejectForeignHost(c.req.header('host'))
    await next()
    c.res.headers.set('X-Content-Type-Options', 'nosniff')
    if (settings.isStopping()) c.res.headers.set('Connection', 'close')
  })
  if (settings.cors.length > 0) {
    const origin = settings.cors.includes('*') ? '*' : [...settings.cors]
    const exposeHeaders = ['Retry-After']
    app.use(cors({ origin, exposeHeaders, allowMethods: ['GET', 'POST'], maxAge: 600 }))
  }

  app.post(
    '/extract',
    async (c, next) => {
      rejectCrossSite(c.req.raw.headers, settings.cors)
      await next()
    },
    admit,
    extract,
  )
  const json = (type: string, value: unknown) => () =>
    new Response(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`, {
      headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' },
    })
  app.get('/schema', json('application/schema+json', describeSchema().trimEnd()))
  const description = describeApi(version, limits, [...formatTypes.keys()])
  app.get('/openapi.json', json('application/json', description))
  app.get('/health', (c) => c.json({ status: 'ok', version, requests: underWay }))
  app.get('*', async (c, next) => (await page.respond(c.req.path)) ?? next())

  const only = (methods: string) => () => {
    throw new Problem('wrong-method', `this address takes ${methods}`, { Allow: methods })
  }
  app.all('/extract', only(settings.cors.length > 0 ? 'POST, OPTIONS' : 'POST'))
  for (const path of ['/schema', '/openapi.json', '/health', '/']) app.all(path, only('GET, HEAD'))
  return app
}
