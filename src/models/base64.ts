/** Base64 for weights in JSON files: Node's Buffer where available, plain JavaScript elsewhere (browsers). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const values = new Uint8Array(128)
for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i

interface NodeBuffer {
  from(text: string, encoding: 'base64'): Uint8Array
}

/** @param text padded base64; the result for anything else is undefined */
export function fromBase64(text: string): Uint8Array {
  const node = (globalThis as { Buffer?: NodeBuffer }).Buffer
  return node ? node.from(text, 'base64') : decodeBase64(text)
}

/** `fromBase64` without Node's Buffer. */
export function decodeBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  const at = (i: number): number => values[text.charCodeAt(i) & 127] as number
  for (let i = 0, to = 0; i < text.length; i += 4, to += 3) {
    const bits = (at(i) << 18) | (at(i + 1) << 12) | (at(i + 2) << 6) | at(i + 3)
    bytes[to] = bits >> 16
    if (to + 1 < bytes.length) bytes[to + 1] = bits >> 8
    if (to + 2 < bytes.length) bytes[to + 2] = bits
  }
  return bytes
}

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const left = bytes.length - i
    parts.push(
      ALPHABET.charAt(bits >> 18) +
        ALPHABET.charAt((bits >> 12) & 63) +
        (left > 1 ? ALPHABET.charAt((bits >> 6) & 63) : '=') +
        (left > 2 ? ALPHABET.charAt(bits & 63) : '='),
    )
  }
  return parts.join('')
}
