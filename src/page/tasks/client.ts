/** The page's side of the worker: one task at a time, which can be cancelled by ending the worker. */
import type { Quote } from '../../extraction/records.js'
import { countWords } from '../../formatter/html/cast.js'
import type { Extracted, Message, Results, Task } from './messages.js'

/** A failure to show; `internal`: a bug in quote-extract. */
export class WorkError extends Error {
  override readonly name = 'WorkError'
  readonly internal: boolean

  constructor(message: string, internal: boolean) {
    super(message)
    this.internal = internal
  }
}

/** The task was cancelled, or replaced by a newer one. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

export interface WorkClient {
  run<K extends Task['kind']>(
    task: Extract<Task, { kind: K }>,
    onProgress?: (share: number, step: string) => void,
  ): Promise<Results[K]>
  /** Ends the task under way. */
  cancel(): void
}

/** @param start starts a worker */
export function workClient(start: () => Worker): WorkClient {
  let worker: Worker | undefined
  let fail: ((error: Error) => void) | undefined
  let last: Promise<unknown> = Promise.resolve()
  const end = () => {
    worker?.terminate()
    worker = undefined
  }

  const ask = (task: Task, onProgress: (share: number, step: string) => void) =>
    new Promise<unknown>((resolve, reject) => {
      worker ??= start()
      fail = reject
      const quotes: Quote[] = []
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.kind === 'progress') onProgress(data.share, data.step)
        else if (data.kind === 'quotes') {
          quotes.push(...data.quotes)
          for (const quote of data.quotes) countWords(quote)
        } else if (data.kind === 'done') resolve(withQuotes(task, data.result, quotes))
        else reject(new WorkError(data.message, data.internal))
      }
      worker.onerror = (event) => {
        end()
        reject(new WorkError(event.message || 'its worker ended, perhaps for lack of memory', true))
      }
      worker.postMessage(task)
    })

  return {
    run: (task, onProgress = () => {}) => {
      const result = last.then(() => ask(task, onProgress))
      last = result.catch(() => {})
      return result as Promise<never>
    },
    cancel: () => {
      end()
      fail?.(new Cancelled())
    },
  }
}

/** Puts the quotes that came ahead into the extraction that they belong to. */
function withQuotes(task: Task, result: unknown, quotes: Quote[]): unknown {
  if (task.kind !== 'extract') return result
  const extracted = result as Extracted
  return { ...extracted, extraction: { ...extracted.extraction, quotes } }
}
