import { expect, test } from 'vitest'
import { extendHash, hashText } from '../../src/models/hash.js'

test.each(['a', 'pier', '“', '\ud83d'])(
  'a hash extended by %j is that of the longer text',
  (last) => {
    const code = last.charCodeAt(last.length - 1)
    for (const text of ['', 'x', 'Mara Lind '])
      expect(extendHash(hashText(text + last.slice(0, -1)), code)).toBe(hashText(text + last))
  },
)
