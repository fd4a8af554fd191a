interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

const own = new Set<string>()

/** The page's only policy: URLs of its own scripts, and of blobs that it made itself. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'quote-extract',
  {
    createScriptURL: (url) => {
      if (!own.has(url)) throw new TypeError('not a script of this page')
      return url
    },
  },
)

const trusted = (url: string): string => {
  own.add(url)
  return policy?.createScriptURL(url) ?? url
}

/**
 * Starts the worker from a blob: only such a worker inherits the page's Content-Security-Policy, whatever headers the host
 * sends, so that it cannot connect anywhere either.
 */
export function startWorker(): Worker {
  const script = new URL('./worker.js', import.meta.url).href
  const blob = new Blob([`import ${JSON.stringify(script)}`], { type: 'text/javascript' })
  return new Worker(trusted(URL.createObjectURL(blob)), { type: 'module' })
}

/** Makes a static page work offline, if its build has a service worker. */
export function workOffline(): void {
  const file = document.querySelector<HTMLMetaElement>('meta[name="offline"]')?.content
  if (file === undefined || !('serviceWorker' in navigator)) return
  const url = new URL(file, document.baseURI).href
  navigator.serviceWorker.register(trusted(url)).catch(() => {})
}
