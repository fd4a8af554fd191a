/** Turns of a transcript: "MARA VENN: It closed on Monday." */
import type { Range } from '../../document/document.js'
import { matchesSpeaker } from '../../extraction/speaker-match.js'

export interface Turn {
  /** Offset of the label. */
  readonly start: number
  readonly label: string
}

const LABEL =
  /^[^\S\n]*(?:\[?\(?\d[\d:.]*\)?\]?[^\S\n]+)?(?:\*\*)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:[^\S\n]+(?:[\p{Lu}(][\p{L}\p{M}.'’()-]*|of|de|van|von|al|la)){0,6})(?:,[^\n:]{1,80})?(?:\*\*)?:(?:\*\*)?(?=\s)/gmu

/** Labels that name a part in the conversation, not a person. */
const PARTS =
  /^(?:q|a|question|answer|interviewer|interviewee|reporter|moderator|host|presenter|journalist|caller|audience|speaker|unidentified.*|voice|male.*|female.*|the (?:chair|court|witness|speaker))\.?$/i

/** Whether a label names nobody in particular. */
export const isPart = (label: string): boolean => PARTS.test(label)

/**
 * Finds the turns of a transcript, in order. A text whose labels neither are in capitals nor come back is not a transcript
 * and has none.
 */
export function turnsOf(text: string): Turn[] {
  const found: Turn[] = []
  for (const { index, 1: label = '' } of text.matchAll(LABEL)) found.push({ start: index, label })
  const times = new Map<string, number>()
  for (const { label } of found) times.set(label, (times.get(label) ?? 0) + 1)
  const turns = found.filter(
    ({ label }) => label === label.toUpperCase() || (times.get(label) ?? 0) > 1,
  )
  return turns.length > 1 ? turns : []
}

/**
 * All labels of one speaker, the fullest first: "VENN" → ["MARA VENN", "VENN"].
 *
 * @param labels all labels of the source
 */
export function formsOf(label: string, labels: readonly string[]): string[] {
  const forms = labels.filter(
    (other) =>
      other === label ||
      matchesSpeaker({ name: other, aliases: [] }, label) ||
      matchesSpeaker({ name: label, aliases: [] }, other),
  )
  return forms.sort((a, b) => b.length - a.length)
}

/** The range of a turn, up to the next one. */
export function rangeOfTurn(turns: readonly Turn[], index: number, end: number): Range {
  return { start: turns[index]?.start ?? 0, end: turns[index + 1]?.start ?? end }
}

/** Index of the turn in which an offset lies; -1 before the first one. */
export function turnIndex(turns: readonly Turn[], offset: number): number {
  let [low, high] = [0, turns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
