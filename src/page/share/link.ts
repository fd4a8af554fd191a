/** A link that holds an article and its corrections: after the #, which browsers never send to a server. */
import type { Edit } from '../../correct/edit.js'
import { type TextType, textTypes } from '../tasks/messages.js'

export interface Linked {
  readonly raw: string
  readonly name: string | null
  readonly chosenType: TextType | null
  readonly indirect: boolean
  readonly edits: readonly Edit[]
}

/** Longest link in characters: mail and chat programs cut longer ones. */
export const MOST = 30_000

const PREFIX = '#article='

/** @returns the part after the address; null if it would be too long */
export async function linkOf(linked: Linked): Promise<string | null> {
  const json = new TextEncoder().encode(JSON.stringify(linked))
  const packed = await through(json, new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of packed) {
    binary += String.fromCharCode(byte)
    if (binary.length > MOST) return null
  }
  const code = btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
  return code.length > MOST ? null : `${PREFIX}${code}`
}

/** @returns null if the address holds no article, or a damaged one */
export async function readLink(hash: string): Promise<Linked | null> {
  if (!hash.startsWith(PREFIX) || hash.length > MOST + PREFIX.length) return null
  try {
    const code = hash.slice(PREFIX.length).replace(/-/g, '+').replace(/_/g, '/')
    const packed = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0))
    const json = await through(packed, new DecompressionStream('deflate-raw'))
    return linkedIn(JSON.parse(new TextDecoder().decode(json)))
  } catch {
    return null
  }
}

export const isLink = (hash: string): boolean => hash.startsWith(PREFIX)

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(piped).arrayBuffer())
}

/** Checks what anyone may have written into a link. */
function linkedIn(value: unknown): Linked | null {
  if (typeof value !== 'object' || value === null) return null
  const { raw, name, chosenType, indirect, edits } = value as Record<string, unknown>
  if (typeof raw !== 'string' || !Array.isArray(edits)) return null
  return {
    raw,
    name: typeof name === 'string' ? name : null,
    chosenType: textTypes.find((type) => type === chosenType) ?? null,
    indirect: indirect === true,
    edits: edits.filter(isEdit),
  }
}

const isEdit = (edit: unknown): edit is Edit => {
  if (typeof edit !== 'object' || edit === null) return false
  const { kind, quote, start, end, who } = edit as Record<string, unknown>
  const named = typeof quote === 'string'
  const placed = Number.isSafeInteger(start) && Number.isSafeInteger(end)
  if (kind === 'reject') return named
  if (kind === 'extent') return named && placed
  return (kind === 'speaker' ? named : kind === 'add' && placed) && isWho(who)
}

const isWho = (who: unknown): boolean =>
  who === null ||
  (typeof who === 'object' &&
    (typeof (who as { id?: unknown }).id === 'string' ||
      typeof (who as { name?: unknown }).name === 'string'))
