/** The articles that a bench runs over. */
import { readdirSync, readFileSync } from 'node:fs'

const fixtures = new URL('../fixtures/', import.meta.url)

/** The texts of a file of objects with a "text", one a line; without a file our own articles. */
export function articlesOf(file: string | undefined): string[] {
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
