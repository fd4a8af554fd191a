/**
 * Standard output and standard error. To a file, a pipe or a socket the text is written with one system call: opening
 * Node's streams takes longer than everything else that a small run writes. Terminals get Node's stream.
 */
import { fstatSync, writeSync } from 'node:fs'

/** What the command needs of a stream: process.stdout has it, and so do the streams of tests. */
export interface TextOutput {
  /** Writes a text; `done` is called when it is written, or with the error. */
  write(text: string, done?: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * Opens a standard stream of this process.
 *
 * @param descriptor 1 or 2
 * @param stream opens Node's stream for it
 */
export function openOutput(descriptor: 1 | 2, stream: () => NodeJS.WriteStream): TextOutput {
  return isPlain(descriptor) ? new DescriptorOutput(descriptor, stream) : stream()
}

/** Tests for a file, pipe or socket; on Windows, pipes need Node's stream. */
function isPlain(descriptor: number): boolean {
  if (process.platform === 'win32') return false
  try {
    const status = fstatSync(descriptor)
    return status.isFile() || status.isFIFO() || status.isSocket()
  } catch {
    return false
  }
}

/** Writes to an open descriptor, and continues with Node's stream if the system asks to wait: the reader is slow. */
class DescriptorOutput implements TextOutput {
  readonly #descriptor: number
  readonly #openStream: () => NodeJS.WriteStream
  #stream: NodeJS.WriteStream | undefined

  constructor(descriptor: number, stream: () => NodeJS.WriteStream) {
    this.#descriptor = descriptor
    this.#openStream = stream
  }

  write(text: string, done: (error?: Error | null) => void = () => {}): void {
    let rest = Buffer.from(text)
    try {
      while (rest.length > 0 && !this.#stream) {
        rest = rest.subarray(writeSync(this.#descriptor, rest))
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
        done(error as Error)
        return
      }
      this.#stream = this.#openStream()
      // each write gets its own error
      this.#stream.on('error', () => {})
    }
    if (this.#stream) this.#stream.write(rest, done)
    else done()
  }

  /** Each write gets its own error. */
  on(): void {}
}
