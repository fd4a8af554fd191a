/** docs/performance.md: several benchmarks write it, each its own sections. */
import { readFileSync, writeFileSync } from 'node:fs'

const page = new URL('../../../docs/performance.md', import.meta.url)

/** Turns that a figure of the page is the median of, at least. */
export const LEAST_TURNS = 20

/** Prints a report, and writes it to the page if it has enough turns. */
export function publish(report: string, turns: number): void {
  console.log(report)
  if (turns >= LEAST_TURNS) writeFileSync(page, updateSections(readFileSync(page, 'utf8'), report))
  else
    console.error(`docs/performance.md is unchanged: it takes ${LEAST_TURNS} turns, not ${turns}`)
}

/**
 * Replaces the sections of a page that a report has too, by their headings ("## Memory"). A new section follows the one that it
 * follows in the report, or precedes the notes. Text before the first heading is replaced if the report has any.
 */
export function updateSections(page: string, report: string): string {
  const [opening = '', ...sections] = sectionsOf(page)
  const [newOpening = '', ...newSections] = sectionsOf(report)
  let last = -1
  for (const section of newSections) {
    const old = sections.findIndex((one) => headingOf(one) === headingOf(section))
    if (old >= 0) sections[old] = section
    else if (last >= 0) sections.splice(last + 1, 0, section)
    else sections.splice(placeBeforeNotes(sections), 0, section)
    last = sections.indexOf(section)
  }
  return `${[newOpening || opening, ...sections].join('\n\n')}\n`
}

/** The text before the first heading, empty if there is none, and the sections; all trimmed. */
function sectionsOf(text: string): string[] {
  const parts = text.split(/^(?=## )/m).map((part) => part.trim())
  return text.startsWith('## ') ? ['', ...parts] : parts
}

const headingOf = (section: string): string => section.slice(0, section.indexOf('\n'))

function placeBeforeNotes(sections: readonly string[]): number {
  const notes = sections.findIndex((section) => headingOf(section) === '## Notes')
  return notes < 0 ? sections.length : notes
}
