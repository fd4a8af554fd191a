/** Stands for `node:crypto` where formats run in a browser: as much of it as they use. */
import { sha256 } from '@noble/hashes/sha2.js'

export function createHash(name: string) {
  if (name !== 'sha256') throw new Error(`no hash ${name}`)
  const hash = sha256.create()
  const it = {
    update(text: string) {
      hash.update(new TextEncoder().encode(text))
      return it
    },
    digest(encoding: 'base64' | 'base64url'): string {
      const code = btoa(String.fromCharCode(...hash.digest()))
      return encoding === 'base64'
        ? code
        : code.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
    },
  }
  return it
}
