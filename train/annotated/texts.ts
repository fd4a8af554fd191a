/** The texts that annotations belong to. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The lines of a file of JSON Lines that are not empty. */
export const linesOf = (text: string): string[] => text.split('\n').filter(Boolean)

/** Reads corpora of `{"id", "text"}` lines: the texts by their ids. */
export function textsOf(corpora: readonly string[]): Map<string, string> {
  const lines = corpora.flatMap((file) => linesOf(readFileSync(file, 'utf8')))
  return new Map(
    lines.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      return [id, text]
    }),
  )
}
