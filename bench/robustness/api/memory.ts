/** `npm run bench:api-memory [requests]`: the server's resident memory while it answers, four requests at a time. */
import { readdirSync, readFileSync } from 'node:fs'
import { startServer } from './server.js'

const total = Number(process.argv[2] ?? 10_000)
const AT_A_TIME = 4
const STEPS = 10

const texts = readdirSync('fixtures')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`fixtures/${name}`, 'utf8'))
const server = await startServer()
let sent = 0
let failed = 0

async function client(until: number): Promise<void> {
  while (sent < until) {
    const text = texts[sent++ % texts.length] as string
    const answer = await fetch(`${server.address}extract?explain=true`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: text,
    })
    await answer.text()
    if (answer.status !== 200) failed++
  }
}

const start = performance.now()
for (let step = 1; step <= STEPS; step++) {
  await Promise.all(Array.from({ length: AT_A_TIME }, () => client((total * step) / STEPS)))
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${sent} requests, ${failed} failed, ${server.memory().toFixed(0)} MiB, ${(sent / seconds).toFixed(0)}/s`,
  )
}
server.process.kill()
