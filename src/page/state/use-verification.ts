/** Holds the shown article against the sources, whenever either changes. */
import { useEffect, useState } from 'preact/hooks'
import { Cancelled, type WorkClient } from '../tasks/client.js'
import type { Verified } from '../tasks/messages.js'
import { type Entry, typeOf } from './entry.js'
import { filledSources, type Source } from './sources.js'
import { describe } from './use-work.js'

export interface VerificationState {
  readonly isWorking: boolean
  /** The last result for this article; while work is under way, that for its previous text. */
  readonly verified: Verified | null
  /** Why there is no result. */
  readonly problem: string | null
}

interface Outcome extends VerificationState {
  /** Key of the article that it is for. */
  readonly entry: number
}

const nothing: VerificationState = { isWorking: false, verified: null, problem: null }

/** Pause after the last key in a source, in milliseconds: longer for longer sources. */
const pauseFor = (length: number): number => Math.min(1500, 300 + length / 100)

/** @param client does nothing else, so that it can be cancelled at any time */
export function useVerification(
  entry: Entry,
  sources: readonly Source[],
  indirect: boolean,
  client: WorkClient,
): VerificationState {
  const [outcome, setOutcome] = useState<Outcome>({ ...nothing, entry: entry.key })
  const extracted = entry.state.kind === 'done' && !entry.isExample ? entry.state : null
  const isPending = entry.state.kind === 'waiting' || entry.state.kind === 'working'
  const hasSources = sources.some(({ raw }) => raw.trim() !== '')

  useEffect(() => {
    const put = (state: Partial<VerificationState>) =>
      setOutcome((old) => ({
        ...(old.entry === entry.key ? old : nothing),
        entry: entry.key,
        ...state,
      }))
    if (!hasSources || !extracted) {
      put(hasSources && isPending ? { isWorking: false } : nothing)
      return undefined
    }
    let isWanted = true
    let isRunning = false
    const check = async () => {
      isRunning = true
      put({ isWorking: true, problem: null })
      try {
        const verified = await client.run({
          kind: 'verify',
          draft: { name: entry.name ?? 'the article', raw: entry.raw, type: typeOf(entry) },
          sources: filledSources(sources),
          indirect,
        })
        if (isWanted) put({ isWorking: false, verified })
      } catch (error) {
        const problem = error instanceof Cancelled ? 'Cancelled.' : describe(error)
        if (isWanted) put({ isWorking: false, verified: null, problem })
      } finally {
        isRunning = false
      }
    }
    const length = sources.reduce((sum, { raw }) => sum + raw.length, 0)
    const timer = setTimeout(check, pauseFor(length))
    return () => {
      isWanted = false
      clearTimeout(timer)
      if (isRunning) client.cancel()
    }
  }, [entry.key, extracted, isPending, sources, hasSources, indirect])

  return hasSources && outcome.entry === entry.key ? outcome : nothing
}
