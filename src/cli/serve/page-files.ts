/** The files of the page, as the build wrote them. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface PageFiles {
  /** The file at a path of the server; null if there is none. */
  respond(path: string): Promise<Response | null>
}

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
])

/** Opens the page in dist/; its weights are those of the library, one folder up. */
export function openPageFiles(): PageFiles {
  const dist = fileURLToPath(new URL('..', import.meta.url))
  let known: Promise<ReadonlyMap<string, string>> | undefined
  const find = async () => {
    const page = await readdir(join(dist, 'page')).catch(() => [])
    const shared = (await readdir(dist)).filter((name) => /^weights-[a-z-]+\.js$/.test(name))
    return new Map([
      ...page.map((name) => [`/${name}`, join(dist, 'page', name)] as const),
      ...shared.map((name) => [`/${name}`, join(dist, name)] as const),
    ])
  }
  return {
    respond: async (path) => {
      known ??= find()
      const file = (await known).get(path === '/' ? '/index.html' : path)
      if (file === undefined) return null
      return new Response(await readFile(file), {
        headers: {
          'Content-Type': types.get(extname(file)) ?? 'application/octet-stream',
          'Cache-Control': 'no-cache',
          'Referrer-Policy': 'no-referrer',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cross-Origin-Resource-Policy': 'same-origin',
          'X-Frame-Options': 'DENY',
        },
      })
    },
  }
}
