import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntryState } from '../state/entry.js'

interface Props {
  readonly state: EntryState
  readonly onCancel: () => void
}

/** What is being done with the article, or what went wrong. */
export function Progress({ state, onCancel }: Props) {
  const share = useEstimate(state.kind === 'working' ? state.share : null)
  if (state.kind === 'failed')
    return (
      <p class="problem" role="alert">
        {state.message}
      </p>
    )
  if (state.kind !== 'working') return null
  return (
    <div class="progress">
      <label>
        <span role="status">{state.step}</span>
        <progress max="1" value={share} />
      </label>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  )
}

const TICK = 250
/** Share that only the end of the work reaches. */
const MOST = 0.98

/**
 * The share of the work that is over. Between two steps, which may be far apart, it grows as fast as it did up to the last.
 *
 * @param share the share at the last step; null if nothing is under way
 */
function useEstimate(share: number | null): number {
  const [shown, setShown] = useState(0)
  const start = useRef(0)
  useEffect(() => {
    if (share === null) {
      start.current = 0
      return undefined
    }
    const now = performance.now()
    if (start.current === 0) start.current = now
    const pace = share / Math.max(TICK, now - start.current)
    setShown(share)
    const timer = setInterval(
      () => setShown(Math.min(MOST, share + pace * (performance.now() - now))),
      TICK,
    )
    return () => clearInterval(timer)
  }, [share])
  return shown
}
