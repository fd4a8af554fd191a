import { closesWithMark, type Draft, opensWithMark } from './draft.js'
import { leadingName } from './person-name.js'

/** Headings that are needed to show that headings name speakers. */
const LEAST = 2

/** Names the speaker of quotations in sections whose heading is a name: "Jane Doe, baker". */
export function nameSections(drafts: readonly Draft[]): void {
  const names = drafts.map((draft) => (isHeading(draft) ? leadingName(draft.text) : null))
  const named = names.filter((name) => name !== null).length
  const headings = drafts.filter(isHeading).length
  if (named < LEAST || named < headings * 0.6) return
  let speaker: string | null = null
  for (const [index, draft] of drafts.entries()) {
    if (isHeading(draft)) speaker = names[index] ?? null
    else if (
      speaker !== null &&
      !draft.isDone &&
      opensWithMark(draft.text) &&
      closesWithMark(draft.text)
    ) {
      draft.inserted.unshift({ at: 0, text: `${speaker}: ` })
      draft.isDone = true
    }
  }
}

/** A heading, or a paragraph of nothing but bold words. */
export function isHeading({ block, text }: Draft): boolean {
  if (!block) return false
  if (/^h[1-6]$/.test(block.tags[0] ?? '')) return true
  const [strong] = block.strong
  return (
    strong !== undefined &&
    strong.start === 0 &&
    strong.end === text.length &&
    !/[.?!:]["”]?$/.test(text)
  )
}
