/** Finds passages of the sources that may hold the words of the quotations. */
import { scanWords } from '../words/scan-words.js'
import type { Candidate } from './best-candidates.js'
import { featureTable } from './feature-table.js'
import type { Pattern } from './pattern.js'
import { pairHash, singleHash, tripleHash } from './shingles.js'
import { Windows } from './windows.js'

/**
 * Searches all sources for all patterns in one pass.
 *
 * Linear in the length of the sources; nothing is kept of them but the candidates, so the memory is that of the patterns.
 *
 * @returns the best candidates of each pattern, best first
 */
export function searchSources(
  patterns: readonly Pattern[],
  sources: readonly string[],
): Candidate[][] {
  const table = featureTable(patterns)
  const windows = new Windows(patterns, table.owners)
  const [singles, pairs, triples] = [table.has('single'), table.has('pair'), table.has('triple')]
  sources.forEach((text, source) => {
    windows.open(source)
    // The two words before the current one.
    let [earlierHash, earlierStart, beforeHash, beforeStart] = [0, -1, 0, -1]
    let word = -1
    let from = 0
    let to = 0
    const note = (feature: number) => windows.note(feature, word, from, to)
    scanWords(text, 0, text.length, (hash, start, end) => {
      word++
      to = end
      if (singles) {
        from = start
        table.find('single', singleHash(hash), note)
      }
      if (beforeStart >= 0 && pairs) {
        from = beforeStart
        table.find('pair', pairHash(beforeHash, hash), note)
      }
      if (earlierStart >= 0) {
        from = earlierStart
        if (pairs) table.find('pair', pairHash(earlierHash, hash), note)
        if (triples) table.find('triple', tripleHash(earlierHash, beforeHash, hash), note)
      }
      earlierHash = beforeHash
      earlierStart = beforeStart
      beforeHash = hash
      beforeStart = start
    })
    windows.closeSource(word + 1)
  })
  return windows.candidates.map((best) => best.list())
}
