/** Feature hashing (Weinberger et al. 2009): a feature is identified by its hash bucket; no dictionary is kept. */

/** 32-bit FNV-1a hash over UTF-16 code units, unsigned. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Hash of a text with one more code unit, from the text's `hashText`. */
export const extendHash = (hash: number, code: number): number =>
  Math.imul(hash ^ code, 0x01000193) >>> 0

/** Combines two hashes; order matters. Unsigned 32 bits. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(b + 0x9e3779b9, 0xc2b2ae35)
  h ^= h >>> 13
  h = Math.imul(h, 0x27d4eb2f)
  return (h ^ (h >>> 16)) >>> 0
}

/** Combines two hashes at half the cost of `mix`; order matters. For values that are hashed again. Signed 32 bits. */
export function pair(a: number, b: number): number {
  const h = (Math.imul(a ^ 0x5bd1e995, 0x9e3779b1) + b) | 0
  return Math.imul(h ^ (h >>> 15), 0x85ebca6b)
}
