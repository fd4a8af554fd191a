/** Extracts from the articles of the desk that wait, one after the other, the shown one first. */
import { useEffect, useRef } from 'preact/hooks'
import { Cancelled, type WorkClient } from '../tasks/client.js'
import { type Action, currentOf, type Desk } from './desk.js'
import { type Entry, typeOf } from './entry.js'

/** Pause after the last key, in milliseconds: longer for longer texts. */
const pauseFor = ({ raw, name }: Entry): number =>
  name !== null ? 0 : Math.min(1500, 200 + raw.length / 100)

/** Time after which work on an outdated text is cut off rather than waited for, in milliseconds. */
const PATIENCE = 700

export function useWork(desk: Desk, client: WorkClient, dispatch: (action: Action) => void): void {
  const busy = useRef<{ key: number; raw: string; since: number } | null>(null)
  useEffect(() => {
    const shown = currentOf(desk)
    const waiting = [shown, ...desk.entries].find(({ state }) => state.kind === 'waiting')
    const now = busy.current
    if (now) {
      const isWanted = desk.entries.some(
        ({ key, raw, state }) => key === now.key && raw === now.raw && state.kind === 'working',
      )
      if (!isWanted && performance.now() - now.since > PATIENCE) client.cancel()
      if (!isWanted) busy.current = null
      else return undefined
    }
    if (!waiting) return undefined
    const timer = setTimeout(() => {
      const { key, raw, name } = waiting
      const tell = (state: Entry['state']) => dispatch({ kind: 'state', key, raw, state })
      const own = { key, raw, since: performance.now() }
      busy.current = own
      tell({ kind: 'working', share: 0, step: 'Loading' })
      client
        .run(
          {
            kind: 'extract',
            raw,
            type: typeOf(waiting),
            source: waiting.gold ? String(waiting.gold.extraction.source) : name,
            indirect: desk.indirect,
          },
          (share, step) => tell({ kind: 'working', share, step }),
        )
        .then(
          (result) => tell({ kind: 'done', ...result }),
          (error: unknown) => {
            if (error instanceof Cancelled) tell({ kind: 'failed', message: 'Cancelled.' })
            else tell({ kind: 'failed', message: describe(error) })
          },
        )
        .finally(() => {
          if (busy.current === own) busy.current = null
        })
    }, pauseFor(waiting))
    return () => clearTimeout(timer)
  }, [desk.entries, desk.indirect, desk.current])
}

/** An error as the command line words it. */
export function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const isBug = (error as { internal?: boolean }).internal !== false
  const said = isBug ? `Internal error: ${message}; please report this with the text` : message
  const inPage = /^the page /.test(said) ? `${said}: read it as plain text` : said
  return `${inPage.charAt(0).toUpperCase()}${inPage.slice(1)}${/[.!?]$/.test(inPage) ? '' : '.'}`
}
