/** Feature hashing (Weinberger et al. 2009): a feature is the number of its bucket, no dictionary is kept. */

/** FNV-1a over UTF-16 code units, an unsigned 32-bit number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** One hash of two, order counting. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(b + 0x9e3779b9, 0xc2b2ae35)
  h ^= h >>> 13
  h = Math.imul(h, 0x27d4eb2f)
  return (h ^ (h >>> 16)) >>> 0
}

/** A hash of two that costs half as much, order counting; for what is hashed again into a bucket. */
export function pair(a: number, b: number): number {
  const h = (Math.imul(a ^ 0x5bd1e995, 0x9e3779b1) + b) | 0
  return Math.imul(h ^ (h >>> 15), 0x85ebca6b)
}
