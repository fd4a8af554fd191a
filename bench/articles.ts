/** Articles for the benchmarks. */
import { readdirSync, readFileSync } from 'node:fs'

const fixtures = new URL('../fixtures/', import.meta.url)

/** Reads the texts of a JSON Lines file of objects with a "text"; without a file, those of our own articles. */
export function articlesOf(file?: string): string[] {
  if (file !== undefined) {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  }
  return readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, fixtures), 'utf8'))
}
