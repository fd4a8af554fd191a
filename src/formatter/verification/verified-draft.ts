import type { FindingRule } from '../../verification/findings.js'
import type { Verification } from '../../verification/records.js'
import { lineIndex, type Position } from '../common/line-index.js'

/** A draft, its sources and the result of its verification. */
export interface VerifiedDraft {
  readonly verification: Verification
  /** The draft as it was read. */
  readonly text: string
  /** The sources as they were read. */
  readonly sources: readonly string[]
  /** File of the draft, if the offsets refer to it: not if it is a web page or a file of records. */
  readonly file: string | null
}

export interface VerificationOptions {
  /** Whether several drafts were requested; determines the outer structure. */
  readonly several: boolean
  /** Maximum line width in columns, for formats that wrap. */
  readonly width: number
  readonly colour: boolean
  /** Findings that make the run fail: errors rather than warnings. */
  readonly failOn: ReadonlySet<FindingRule>
}

export type VerificationFormatter = (
  drafts: readonly VerifiedDraft[],
  options: VerificationOptions,
) => string

/** Finds lines and columns in the draft and its sources; each text is read once, and only if it is needed. */
export class Places {
  private readonly indices = new Map<number, (offset: number) => Position>()

  constructor(private readonly draft: VerifiedDraft) {}

  inDraft(offset: number): Position {
    return this.index(-1, this.draft.text)(offset)
  }

  inSource(source: number, offset: number): Position {
    return this.index(source, this.draft.sources[source] ?? '')(offset)
  }

  private index(key: number, text: string): (offset: number) => Position {
    const known = this.indices.get(key)
    if (known) return known
    const made = lineIndex(text)
    this.indices.set(key, made)
    return made
  }
}
