import { describe, expect, it } from 'vitest'
import { article } from '../support/command.js'
import { post, startServer } from '../support/server.js'

const slow = `${article}\n`.repeat(6_000)

describe('a server that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s finishes what is under way', async (signal) => {
    const server = await startServer()
    const answer = post(server, slow)
    const health = async () =>
      (await (await fetch(`${server.address}health`)).json()) as { requests: number }
    while ((await health()).requests === 0) await new Promise((done) => setTimeout(done, 5))
    server.process.kill(signal)
    const extraction = (await (await answer).json()) as { quotes: unknown[] }
    expect(extraction.quotes).toHaveLength(6_000)
    expect(await server.ended).toMatchObject({ code: 0 })
    await expect(fetch(`${server.address}health`)).rejects.toThrow()
  })

  it('stops at once if nothing is under way, though connections are open', async () => {
    const server = await startServer()
    await (await fetch(`${server.address}health`)).text()
    server.process.kill('SIGTERM')
    expect((await server.ended).code).toBe(0)
  })
})
