import { Problem } from '../problem.js'

/**
 * Reads a request body, up to a limit.
 *
 * @throws Problem if it is larger, as soon as that is known
 */
export async function bytesOf(request: Request, most: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > most) throw tooLarge(most)
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  // leaving the loop early cancels the body
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

const tooLarge = (most: number) =>
  new Problem(
    'too-large',
    `the body has more than ${most / 1e6} MB: split it into articles, or start serve with --max-size`,
    // the rest of the body is not read
    { Connection: 'close' },
  )
