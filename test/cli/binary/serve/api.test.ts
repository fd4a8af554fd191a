import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../../src/extraction/verify.js'
import { article, command, shell, temporaryFolder } from '../support/command.js'
import { post, problemOf, startServer } from '../support/server.js'

const page = `<!doctype html><html><head><title>Bridge</title></head><body><article><h1>The bridge opens</h1>
<p>${'The town has waited for its bridge for eleven years, through two floods. '.repeat(3)}</p>
<p>“We will open the bridge,” said Mara Lind. ${'She spoke in the town hall on Monday. '.repeat(3)}</p></article></body></html>`

describe('POST /extract', () => {
  it('answers as the command does', async () => {
    const server = await startServer()
    const text = await readFile('fixtures/wire-harbor-spill.txt', 'utf8')
    const own = await command(['--explain', 'fixtures/wire-harbor-spill.txt'])
    const query = '?explain=true&source=fixtures/wire-harbor-spill.txt'
    expect(await (await post(server, text, { query })).text()).toBe(own.out)
    const body = { text, explain: true, source: 'fixtures/wire-harbor-spill.txt' }
    const json = await post(server, JSON.stringify(body), { type: 'application/json' })
    expect(await json.text()).toBe(own.out)
  })

  it('reads pages and Markdown', async () => {
    const server = await startServer()
    const answer = (await (await post(server, page, { type: 'text/html' })).json()) as never
    expect(findProblems(answer, (answer as { text: string }).text)).toEqual([])
    expect(answer).toMatchObject({ speakers: [{ name: 'Mara Lind' }] })
    const body = JSON.stringify({ text: '# Bridge\n\n“No,” said Ann Lee.', type: 'markdown' })
    const markdown = await post(server, body, { type: 'application/json' })
    expect(await markdown.json()).toMatchObject({ quotes: [{ text: 'No,' }] })
  })

  it.each([
    ['application/json', '*/*', /^\{/],
    ['application/json', 'application/json', /^\{/],
    ['application/jsonl', 'application/x-ndjson', /^\{.*\}\n$/],
    ['text/csv; charset=utf-8', 'text/csv', /^"source",/],
    ['text/html; charset=utf-8', 'text/html,application/json;q=0.9,*/*;q=0.8', /^<!doctype html>/],
    ['text/markdown; charset=utf-8', 'text/markdown', /^#/],
    ['application/ld+json', 'application/ld+json', /"@context"/],
    ['text/plain; charset=utf-8', 'text/plain', /Mara Lind/],
  ])('answers %s to Accept: %s', async (type, accept, start) => {
    const server = await startServer()
    const answer = await post(server, article, { headers: { Accept: accept } })
    expect(answer.headers.get('content-type')).toBe(type)
    expect(await answer.text()).toMatch(start)
  })

  it('prefers ?format= to Accept', async () => {
    const server = await startServer()
    const options = { query: '?format=brat', headers: { Accept: 'image/png' } }
    expect(await (await post(server, article, options)).text()).toMatch(/^T1\t/)
  })

  it('filters, and extracts indirect speech', async () => {
    const server = await startServer()
    const text = `${article}\nThe mayor said that the road was closed. “No,” Ann Lee said.\n`
    const quotes = async (query: string) =>
      ((await (await post(server, text, { query })).json()) as { quotes: unknown[] }).quotes.length
    expect(await quotes('')).toBe(2)
    expect(await quotes('?speaker=Lee')).toBe(1)
    expect(await quotes('?indirect')).toBe(3)
    expect(await quotes('?acts=writing,thought')).toBe(0)
  })

  it.each<
    [
      code: string,
      status: number,
      body: string | Uint8Array<ArrayBuffer>,
      options: Parameters<typeof post>[2],
    ]
  >([
    ['wrong-media-type', 415, 'x', { type: 'image/png' }],
    ['wrong-media-type', 415, 'x', { type: 'nonsense' }],
    ['wrong-media-type', 415, 'x', { type: 'text/plain; charset=ebcdic' }],
    ['not-acceptable', 406, 'x', { headers: { Accept: 'image/png' } }],
    ['bad-request', 400, 'x', { query: '?format=xml' }],
    ['bad-request', 400, 'x', { query: '?minConfidence=2' }],
    ['bad-request', 400, 'x', { query: '?indirect=maybe' }],
    ['bad-request', 400, 'x', { query: '?colour=red' }],
    ['bad-request', 400, 'x', { query: '?speaker=a&speaker=b' }],
    ['bad-request', 400, '{"text"', { type: 'application/json' }],
    ['bad-request', 400, '{"txt": "x"}', { type: 'application/json' }],
    ['bad-request', 400, '[]', { type: 'application/json' }],
    ['bad-request', 400, Uint8Array.of(0xff, 0xff), { type: 'application/json' }],
    ['unreadable', 422, ' \n', {}],
    ['unreadable', 422, '{"text": ""}', { type: 'application/json' }],
    ['unreadable', 422, '%PDF-1.4', {}],
    ['unreadable', 422, '<html><body></body></html>', { type: 'text/html' }],
    ['cross-site', 403, 'x', { headers: { Origin: 'https://elsewhere.example' } }],
  ])('answers %s (%i) to %j %j', async (code, status, body, options) => {
    const server = await startServer()
    const problem = await problemOf(await post(server, body, options))
    expect(problem).toMatchObject({ code, status })
    expect(problem.detail).not.toMatch(/--input|--encoding/)
  })
})

describe('the server', () => {
  it('describes itself', async () => {
    const server = await startServer()
    const get = (path: string, init: RequestInit = {}) => fetch(`${server.address}${path}`, init)
    expect(await (await get('health')).json()).toMatchObject({ status: 'ok', requests: 0 })
    const { out } = await command(['schema'])
    expect(await (await get('schema')).text()).toBe(out)
    const api = (await (await get('openapi.json')).json()) as { openapi: string; paths: object }
    expect(api.openapi).toBe('3.1.0')
    expect(Object.keys(api.paths)).toEqual(['/extract', '/schema', '/openapi.json', '/health'])
    expect(JSON.stringify(api)).not.toContain('#/$defs/')
    expect(await problemOf(await get('nothing'))).toMatchObject({ code: 'not-found' })
    const wrong = await get('extract')
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await get('../../package.json')).status).toBe(404)
    expect((await get('%2e%2e/package.json')).status).toBe(404)
  })

  it('lets pages of other sites in only if --cors names them', async () => {
    const Origin = 'https://desk.example'
    const closed = await startServer()
    const refused = await post(closed, article, { headers: { Origin } })
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      403,
      null,
    ])
    const open = await startServer('--cors', Origin)
    const let_in = await post(open, article, { headers: { Origin } })
    expect([let_in.status, let_in.headers.get('access-control-allow-origin')]).toEqual([
      200,
      Origin,
    ])
    const other = await post(open, article, { headers: { Origin: 'https://other.example' } })
    expect(other.status).toBe(403)
  })

  it.each([
    [['serve', '--port', '99999'], 2],
    [['serve', '--cors', 'example.org'], 2],
    [['serve', '--timeout', '0'], 2],
    [['serve', '--max-requests', '0'], 2],
    [['serve', '--indirect'], 2],
    [['serve', '--no-open', '--host', '203.0.113.7', '--port', '0'], 1],
  ])('rejects %j', async (args, code) => {
    const ended = await command(args)
    expect(ended.code).toBe(code)
    expect(ended.out).toBe('')
    expect(ended.err).toMatch(/^quote-extract: [^\n]+\n$/)
  })

  it.skipIf(process.platform !== 'linux')('opens its page in the browser', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'xdg-open'), '#!/bin/sh\necho "$1" > "$0.opened"\n', {
      mode: 0o755,
    })
    const { out } = await shell(
      `PATH=${folder}:$PATH; $QE serve --port 0 & until test -s xdg-open.opened; do sleep 0.1; done; cat xdg-open.opened; kill $!`,
      { cwd: folder },
    )
    const [address, opened] = out.trim().split('\n')
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(opened).toBe(address)
  })

  it('needs the port that is named', async () => {
    const { address } = await startServer()
    const { port } = new URL(address)
    const ended = await command(['serve', '--no-open', '--port', port])
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toContain(`cannot listen on 127.0.0.1:${port}: the port is taken`)
  })
})
