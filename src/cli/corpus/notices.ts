/** What a run tells on stderr about the texts it has done: failing quotes, other languages, speakers not found. */
import type { FailOn } from './fail-on.js'
import { type Environment, type Finding, findingLines } from './finding-lines.js'
import { reasonOf } from './findings.js'
import type { WrittenBefore } from './resume.js'
import { findSpeakers, WantedSpeakers } from './wanted-speakers.js'
import type { Done } from './work.js'

export interface NoticeSettings {
  readonly failOn: FailOn
  /** Names of `--speaker`. */
  readonly wanted: readonly string[]
  readonly env: Environment
}

export class Notices {
  readonly #report: (line: string) => void
  readonly #settings: NoticeSettings
  readonly #lineOf: (finding: Finding) => string
  readonly #speakers: WantedSpeakers
  /** Texts without quotes, if `--fail-on none` asks for them. */
  readonly #without: string[] = []
  /** Files of which a text was not English. */
  readonly #foreign = new Set<string | null>()

  /** @param report writes a line, including its newline, to stderr */
  constructor(settings: NoticeSettings, report: (line: string) => void) {
    this.#settings = settings
    this.#report = report
    this.#lineOf = findingLines(settings.env)
    this.#speakers = new WantedSpeakers(settings.wanted)
  }

  /** Takes a text of this run. */
  take({ findings, speakers, foreign }: Done): void {
    if (foreign && !this.#foreign.has(foreign.file)) {
      this.#foreign.add(foreign.file)
      const place = foreign.line === null ? '' : `, line ${foreign.line}`
      this.#report(
        `quote-extract: ${foreign.file ?? 'standard input'}${place} does not look like English, the only language that quote-extract reads\n`,
      )
    }
    for (const finding of findings) this.#find(finding)
    if (speakers) this.#speakers.add(speakers)
  }

  /** Takes a text that an earlier run wrote: its quotes are found in the output. */
  takeWritten({ extraction, source, path, line }: WrittenBefore): void {
    const { failOn, wanted } = this.#settings
    if (wanted.length > 0) this.#speakers.add(findSpeakers(extraction.speakers, wanted))
    const place = { file: path, line, column: 1 }
    const name = source ?? 'standard input'
    if (failOn.none && extraction.quotes.length === 0)
      this.#find({ ...place, inside: name, words: null, reason: 'no quotes' })
    for (const quote of extraction.quotes) {
      const reason = reasonOf(failOn, quote)
      if (reason === null) continue
      this.#find({
        ...place,
        inside: `${quote.id} of ${name}`,
        words: `“${quote.content.map(({ text }) => text).join('” … “')}”`,
        reason,
      })
    }
  }

  /** Reports what only the end of the run tells. */
  end(): void {
    for (const line of this.#speakers.describeMisses()) this.#report(`quote-extract: ${line}\n`)
  }

  /** Names of the texts without quotes. */
  get without(): readonly string[] {
    return this.#without
  }

  #find(finding: Finding): void {
    const { words, inside, file } = finding
    if (words === null) this.#without.push(inside ?? file ?? 'standard input')
    // the last line names the texts without quotes; GitHub shows annotations only
    if (words !== null || this.#settings.env.GITHUB_ACTIONS === 'true')
      this.#report(this.#lineOf(finding))
  }
}
