/** Service worker of the static build: answers from the copies that it kept, so that the page works without a network. */

/** Names of the files to keep, and the version of the build; the build puts them here. */
declare const FILES: readonly string[]
declare const VERSION: string

interface Extendable {
  waitUntil(promise: Promise<unknown>): void
}
interface FetchEvent extends Extendable {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
const scope = self as unknown as {
  readonly location: Location
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

const PREFIX = 'quote-extract '
const name = `${PREFIX}${VERSION}`

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll(FILES))
      .then(() => scope.skipWaiting()),
  )
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((keys) => keys.filter((key) => key.startsWith(PREFIX) && key !== name))
      .then((old) => Promise.all(old.map((key) => caches.delete(key))))
      .then(() => scope.clients.claim()),
  )
})

scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method !== 'GET' || new URL(url).origin !== scope.location.origin) return
  event.respondWith(answer(event.request))
})

/** The copy of a file, or the file, of which a copy is kept: weights are loaded only when they are needed. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(name)
  const kept = await cache.match(request, { ignoreSearch: true })
  if (kept) return kept
  const fresh = await fetch(request)
  if (fresh.ok) await cache.put(request, fresh.clone())
  return fresh
}
