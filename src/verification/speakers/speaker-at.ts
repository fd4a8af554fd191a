import type { Range } from '../../document/document.js'
import { normaliseName } from '../../extraction/normalise-name.js'
import type { Speaker } from '../../extraction/records.js'
import { matchesSpeaker } from '../../extraction/speaker-match.js'
import type { Section, SourceSections } from './source-sections.js'
import { type SourceSpeaker, speakerOfPassage } from './source-speaker.js'

export interface SpeakerAt {
  readonly section: Section
  /** The passage, relative to the section. */
  readonly place: Range
  readonly at: SourceSpeaker
}

/**
 * Finds the speaker of a passage.
 *
 * @param range the passage in the source
 */
export function speakerAt(section: Section, range: Range, owner: string | undefined): SpeakerAt {
  const place = { start: range.start - section.offset, end: range.end - section.offset }
  return { section, place, at: speakerOfPassage(section, place, owner) }
}

/**
 * Reads only the paragraphs around a passage. Null unless the source names the draft's speaker there by the full name: a
 * surname or a pronoun can be another person's in the light of the whole article.
 */
export function namedBeside(
  sections: SourceSections,
  source: number,
  range: Range,
  speaker: Speaker,
): SpeakerAt | null {
  if (!speaker.named || !normaliseName(speaker.name).includes(' ')) return null
  const section = sections.near(source, range)
  if (!section) return null
  const found = speakerAt(section, range, undefined)
  const mention = found.at.quote?.speaker?.mention?.text
  if (mention === undefined || found.at.speaker === null) return null
  return matchesSpeaker({ name: mention, aliases: [] }, speaker.name) ? found : null
}
