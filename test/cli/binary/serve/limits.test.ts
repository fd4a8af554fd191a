import { request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { article } from '../support/command.js'
import { post, problemOf, type Running, startServer } from '../support/server.js'

/** A text that takes seconds. */
const long = `${article}\n`.repeat(60_000)

/** Sends a request with headers that `fetch` does not allow, and returns the status. */
const statusOf = ({ address }: Running, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(`${address}health`, { headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

describe('the limits', () => {
  it('of size hold with and without a length', async () => {
    const server = await startServer('--max-size', '0.001')
    const large = 'x'.repeat(2000)
    expect(await problemOf(await post(server, large))).toMatchObject({ code: 'too-large' })
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large))
        controller.close()
      },
    })
    const answer = await fetch(`${server.address}extract`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect(await problemOf(answer)).toMatchObject({ code: 'too-large', status: 413 })
    expect((await post(server, article)).status).toBe(200)
  })

  it('of time end the text, not the server', async () => {
    const server = await startServer('--timeout', '1', '--jobs', '1')
    const answer = await post(server, long)
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(await problemOf(answer)).toMatchObject({ code: 'took-too-long', status: 503 })
    // the only thread was ended with the text
    const next = await startServer('--jobs', '1')
    expect((await post(next, article)).status).toBe(200)
  })

  it('of requests refuse the rest; /health always answers', async () => {
    const server = await startServer('--max-requests', '1', '--jobs', '1')
    const first = post(server, long).catch(() => undefined)
    const health = async () =>
      (await (await fetch(`${server.address}health`)).json()) as { requests: number }
    while ((await health()).requests === 0) await new Promise((done) => setTimeout(done, 20))
    const refused = await post(server, article)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(await problemOf(refused)).toMatchObject({ code: 'busy', status: 503 })
    server.process.kill('SIGKILL')
    await first
  })

  it('answer or refuse 200 requests at once', async () => {
    const server = await startServer('--max-requests', '50')
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const answer = await post(server, `“Number ${index},” said Mara Lind.`)
        const text = await answer.text()
        return answer.status === 200 &&
          text.includes(`“`) === false &&
          text.includes(`Number ${index},`)
          ? 'answered'
          : answer.status === 503 && answer.headers.get('retry-after') === '1'
            ? 'refused'
            : text
      }),
    )
    expect(answers.filter((one) => one !== 'answered' && one !== 'refused')).toEqual([])
    expect(answers.filter((one) => one === 'answered').length).toBeGreaterThanOrEqual(50)
    expect((await post(server, article)).status).toBe(200)
  })
})

describe('a server on this machine only', () => {
  it('answers to its own names only', async () => {
    const server = await startServer()
    expect(await statusOf(server, { Host: 'localhost' })).toBe(200)
    expect(await statusOf(server, { Host: '127.0.0.1:8080' })).toBe(200)
    expect(await statusOf(server, { Host: 'rebound.example' })).toBe(421)
    expect(await statusOf(server, { Host: 'localhost.rebound.example' })).toBe(421)
  })

  it('survives what is not HTTP', async () => {
    const server = await startServer()
    const { port, hostname } = new URL(server.address)
    for (const bytes of ['\0\x01\x02', 'GET', 'POST /extract HTTP/1.1\r\nHost: a b\r\n\r\n']) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => socket.end(bytes))
        socket.on('close', () => resolve()).on('error', () => resolve())
        socket.resume()
      })
    }
    expect((await post(server, article)).status).toBe(200)
  })
})

describe('what is not a request', () => {
  /** Sends bytes and returns what comes back. */
  const exchange = ({ address }: Running, bytes: string): Promise<string> =>
    new Promise((resolve) => {
      const { port, hostname } = new URL(address)
      let answer = ''
      const socket = connect(Number(port), hostname, () => socket.write(bytes))
      socket.on('data', (chunk) => {
        answer += chunk
      })
      socket.on('close', () => resolve(answer)).on('error', () => resolve(answer))
    })

  it.each([
    ['nonsense', 'NONSENSE\r\n\r\n', 400, 'bad-request'],
    ['a long address', `GET /?${'x'.repeat(70_000)} HTTP/1.1\r\n\r\n`, 431, 'long-headers'],
    [
      'half a text',
      'POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nx',
      408,
      'timed-out',
    ],
  ])('is answered as a problem: %s', async (_, bytes, status, code) => {
    const server = await startServer('--timeout', '1')
    const answer = await exchange(server, bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toContain(`"code":"${code}"`)
  })
})
