import { inserted, type Run } from './runs.js'

/** Collects the runs of one paragraph as it is shown: lines joined, without blanks at their ends. */
export class ShownText {
  readonly #source: string
  readonly #runs: Run[] = []
  #length = 0
  #startsLine = true

  /** @param source the text that the runs stand in */
  constructor(source: string) {
    this.#source = source
  }

  /** Code units so far. */
  get length(): number {
    return this.#length
  }

  /** Whether nothing but inserted runs stands on the line yet. */
  get startsLine(): boolean {
    return this.#startsLine
  }

  add(text: string, start: number, end: number): void {
    this.#runs.push({ text, start, end })
    this.#length += text.length
    this.#startsLine = false
  }

  insert(text: string, at: number): void {
    this.#runs.push(inserted(text, at))
    this.#length += text.length
  }

  /** Adds a line end: a blank, or a line feed if it is shown as one. */
  addBreak(text: ' ' | '\n', start: number, end: number): void {
    if (this.#length > 0) {
      this.#runs.push({ text, start, end, isBreak: true })
      this.#length++
    }
    this.#startsLine = true
  }

  /**
   * Adds a part of the source.
   *
   * @param breaks whether two blanks or a backslash before a line end show it, as in Markdown
   */
  addText(from: number, to: number, breaks = true): void {
    const lines = this.#source.slice(from, to).split('\n')
    let at = from
    lines.forEach((line, index) => {
      const endsLine = index < lines.length - 1
      const trimmed = this.#startsLine ? line.trimStart() : line
      const start = at + line.length - trimmed.length
      const kept = endsLine ? trimmed.trimEnd() : trimmed
      const slash = breaks && endsLine && kept.endsWith('\\')
      const text = slash ? kept.slice(0, -1) : kept
      if (text !== '') this.add(text, start, start + text.length)
      if (endsLine) {
        const isShown = slash || (breaks && trimmed.startsWith('  ', kept.length))
        this.addBreak(isShown ? '\n' : ' ', at + line.length, at + line.length + 1)
      }
      at += line.length + 1
    })
  }

  /** The runs, without breaks and blanks at the end, which markup there leaves. */
  runs(): Run[] {
    let end = this.#runs.length
    while (end > 0 && /^\s*$/.test(this.#runs[end - 1]?.text ?? '')) end--
    const last = this.#runs[end - 1]
    if (!last) return []
    const text = last.text.trimEnd()
    const cut = last.text.length - text.length
    return [...this.#runs.slice(0, end - 1), { ...last, text, end: last.end - cut }]
  }
}
