import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openOutput } from '../../../src/cli/output/descriptor-output.js'

const system = vi.hoisted(() => ({ fstatSync: vi.fn(), writeSync: vi.fn() }))
vi.mock('node:fs', () => system)

const isNot = () => false
const kinds = { isFile: isNot, isFIFO: isNot, isSocket: isNot }
const failure = (code: string): Error => Object.assign(new Error(code), { code })

/** A stream of Node's, and what is opened for a descriptor of a kind. */
function opened(kind: object) {
  system.fstatSync.mockReturnValue({ ...kinds, ...kind })
  const stream = new PassThrough()
  const open = vi.fn(() => stream as unknown as NodeJS.WriteStream)
  return { stream, open, output: openOutput(1, open) }
}
const pipe = { isFIFO: () => true }

afterEach(() => vi.resetAllMocks())

describe.skipIf(process.platform === 'win32')('standard output', () => {
  it.each([
    ['a file', { isFile: () => true }],
    ['a pipe', pipe],
    ['a socket', { isSocket: () => true }],
  ])('to %s is written without a stream, also in pieces', (_, kind) => {
    const { open, output } = opened(kind)
    const written: Buffer[] = []
    system.writeSync.mockImplementation((_descriptor: number, bytes: Buffer) => {
      written.push(bytes.subarray(0, 3))
      return Math.min(3, bytes.length)
    })
    const done = vi.fn()
    output.write('“We”\n', done)
    expect(Buffer.concat(written).toString()).toBe('“We”\n')
    expect(done).toHaveBeenCalledExactlyOnceWith()
    expect(open).not.toHaveBeenCalled()
  })

  it('is the stream itself for a terminal, and if the descriptor is closed', () => {
    const { stream, output } = opened({})
    expect(output).toBe(stream)
    system.fstatSync.mockImplementation(() => {
      throw failure('EBADF')
    })
    expect(openOutput(1, () => stream as unknown as NodeJS.WriteStream)).toBe(stream)
  })

  it('goes on with the stream, in order, if the reader is slow', async () => {
    const { stream, open, output } = opened(pipe)
    system.writeSync.mockReturnValueOnce(4).mockImplementationOnce(() => {
      throw failure('EAGAIN')
    })
    output.write('one two ')
    output.write('three')
    stream.end()
    expect(await text(stream)).toBe('two three')
    expect(open).toHaveBeenCalledOnce()
    expect(system.writeSync).toHaveBeenCalledTimes(2)
  })

  it('passes on the error of a write', () => {
    const { open, output } = opened(pipe)
    system.writeSync.mockImplementation(() => {
      throw failure('EPIPE')
    })
    const done = vi.fn()
    output.write('one', done)
    expect(done).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'EPIPE' }))
    expect(() => output.write('two')).not.toThrow()
    expect(open).not.toHaveBeenCalled()
  })
})
