/** Whether a source has the same speaker reporting something near an indirect report of the draft. */
import type { Range } from '../document/document.js'
import type { Reading } from '../document/reading.js'
import type { Speaker } from '../extraction/records.js'
import { type Judged, unchecked } from './judge-part.js'
import { spanInInput } from './reading-span.js'
import type { Passage } from './records.js'
import type { Candidate } from './search/best-candidates.js'
import type { SourceText } from './sources.js'
import { relateSpeakers } from './speakers/relate.js'
import type { Section, SourceSections } from './speakers/source-sections.js'
import { speakerOfPassage } from './speakers/source-speaker.js'
import { rangeOfTurn } from './speakers/speaker-labels.js'
import { readWords, type Word } from './words/read-words.js'

interface ReportSources {
  readonly sections: SourceSections
  readonly sources: readonly SourceText[]
  readonly readings: readonly Reading[]
}

/** Candidates whose source is read. */
const MOST_READ = 8
/** Share of the content words that a statement of the source must have to be near. */
const NEAR = 0.34

/** Judges the content words of a report. Word order and wording are not compared. */
export function judgeReport(
  words: readonly Word[],
  candidates: readonly Candidate[],
  speaker: Speaker | null,
  { sections, sources, readings }: ReportSources,
): Judged {
  const wanted = new Set(words.map(({ norm }) => norm))
  let nearest: Passage | null = null
  for (const candidate of candidates.slice(0, MOST_READ)) {
    const section = sections.at(candidate.source, candidate.start)
    const place = { start: candidate.start - section.offset, end: candidate.end - section.offset }
    const owner = sources[candidate.source]?.speaker
    for (const statement of statementsNear(section, place)) {
      if (sharedWith(wanted, section.text, statement) < NEAR) continue
      const at = speakerOfPassage(section, statement, owner)
      const attribution = relateSpeakers(speaker, at.speaker)
      const range = { start: statement.start + section.offset, end: statement.end + section.offset }
      const passage: Passage = {
        source: sources[candidate.source]?.name ?? null,
        sourceIndex: candidate.source,
        spans: [spanInInput(readings[candidate.source] as Reading, range)],
        speaker: at.speaker?.name ?? null,
        attribution,
        warnings: [],
      }
      if (attribution === 'same') return { ...unchecked, verdict: 'reported', passage }
      nearest ??= passage
    }
  }
  return { ...unchecked, verdict: 'not-reported', passage: nearest }
}

/** Statements of the source that overlap a place: quotes, turns of a transcript, and the place itself. */
function statementsNear({ extraction, turns, text }: Section, { start, end }: Range): Range[] {
  const ranges = extraction.quotes.map(({ content }) => ({
    start: content[0]?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
  }))
  const spoken = turns.map((_, index) => rangeOfTurn(turns, index, text.length))
  const near = [...ranges, ...spoken].filter((range) => range.start < end && range.end > start)
  return [...near, { start, end }]
}

function sharedWith(wanted: ReadonlySet<string>, text: string, { start, end }: Range): number {
  const shared = new Set(
    readWords(text, start, end).flatMap(({ norm }) => (wanted.has(norm) ? [norm] : [])),
  )
  return shared.size / Math.max(1, wanted.size)
}
