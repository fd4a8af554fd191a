import { describe, expect, it } from 'vitest'
import { paste, settled, visitSite } from './visit.js'

const article =
  '“We will open the bridge,” said Mara Lind.\n\nThe mayor said that the road was closed.\n'

/** Runs in the page: whether each way out of it is barred. */
const escapes = `(async () => {
  const tries = {
    fetch: () => fetch('/index.html'),
    elsewhere: () => fetch('https://elsewhere.example/'),
    // says nothing about whether it was sent
    beacon: async () => { navigator.sendBeacon('https://elsewhere.example/', 'x'); throw 0 },
    socket: () => new Promise((done, fail) => {
      const socket = new WebSocket('wss://elsewhere.example/')
      socket.onopen = done
      socket.onerror = fail
    }),
    image: () => new Promise((done, fail) => {
      const image = new Image()
      image.onload = done
      image.onerror = fail
      image.src = 'https://elsewhere.example/x.png'
    }),
    script: () => import('https://elsewhere.example/x.js'),
  }
  const open = []
  for (const [name, attempt] of Object.entries(tries))
    await attempt().then(() => open.push(name), () => {})
  return open
})()`

/** Runs in the page: what a worker that starts as the page's does can reach. */
const inWorker = `new Promise((resolve) => {
  const blob = new Blob(["fetch('" + location.origin + "/index.html').then(() => postMessage('open'), () => postMessage('barred'))"])
  const policy = trustedTypes.createPolicy('test', { createScriptURL: (url) => url })
  const worker = new Worker(policy.createScriptURL(URL.createObjectURL(blob)))
  worker.onmessage = ({ data }) => resolve(data)
})`

describe('the static build', () => {
  it('loads less than 1 MB before the first quote, and the weights of reported speech on demand', async () => {
    const { page, sent, elsewhere, noise } = await visitSite({ serviceWorkers: 'block' })
    await paste(page, article)
    await settled(page, 1)
    const total = [...sent.values()].reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(100_000)
    expect(total).toBeLessThan(1_000_000)
    expect([...sent.keys()]).not.toContain('weights-report-tagger.js')
    process.stderr.write(`before the first quote: ${total} bytes in ${sent.size} files\n`)
    await page.getByLabel('Also reported speech').check()
    await settled(page, 2)
    expect([...sent.keys()]).toContain('weights-report-tagger.js')
    expect(elsewhere).toEqual([])
    expect(noise.filter((line) => !/service worker/i.test(line))).toEqual([])
  })

  it('works without a network after the first visit', async () => {
    const { page, context, disconnect, sent } = await visitSite()
    await page.evaluate('navigator.serviceWorker.ready')
    await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true)
    expect([...sent.keys()]).not.toContain('weights-report-tagger.js')
    const total = [...sent.values()].reduce((sum, size) => sum + size, 0)
    process.stderr.write(`with the copies for later: ${total} bytes\n`)
    disconnect()
    await context.setOffline(true)
    await page.reload()
    await paste(page, article)
    await settled(page, 1)
  })

  it('cannot connect anywhere', async () => {
    const { page, context } = await visitSite()
    const answered: string[] = []
    context.on('response', (response) => {
      if (response.url().includes('elsewhere')) answered.push(response.url())
    })
    expect(await page.evaluate(escapes)).toEqual([])
    expect(answered).toEqual([])
    expect(await page.locator('footer').innerText()).toContain('not sent anywhere')
  })

  it('starts its worker under the same policy', async () => {
    // a page of the same host that may make policies, to start the worker that the page starts
    const { page } = await visitSite({ serviceWorkers: 'block' })
    await page.route('**/index.html?test', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace(
        'trusted-types quote-extract',
        'trusted-types test',
      )
      await route.fulfill({ response: answer, body })
    })
    await page.goto(new URL('index.html?test', page.url()).href)
    expect(await page.evaluate(inWorker)).toBe('barred')
  })
})
