/** Pool of worker threads that each process one task at a time. */
import { parentPort, type ResourceLimits, Worker } from 'node:worker_threads'

export interface Pool<Task, Result> {
  /**
   * Rejects with the reason if the thread ends during the task; other tasks continue, on a new thread if needed.
   *
   * @param signal aborts the task; one under way ends with its thread
   */
  run(task: Task, signal?: AbortSignal): Promise<Result>
  /** Terminates the threads; pending tasks reject. */
  close(): Promise<void>
}

/** Message of a thread that starts a task: if it ends without one, the task was not touched. */
const STARTED = 'started'

/** Answers the tasks of the pool; called once in each of its threads. */
export function answerTasks<Task, Result>(answer: (task: Task) => Promise<Result>): void {
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(STARTED)
    parentPort?.postMessage(await answer(task))
  })
}

interface Job<Task, Result> {
  readonly task: Task
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
  readonly signal: AbortSignal | undefined
}

/**
 * Opens a pool; threads are started when there is a task for them.
 *
 * @param file module run by each thread, which calls `answerTasks`
 * @param most maximum number of threads
 */
export function openPool<Task, Result>(
  file: URL,
  most: number,
  resourceLimits: ResourceLimits,
): Pool<Task, Result> {
  const waiting: Job<Task, Result>[] = []
  const busy = new Map<Worker, Job<Task, Result>>()
  const idle: Worker[] = []
  const threads = new Set<Worker>()
  let closed = false

  const start = (): Worker => {
    const thread = new Worker(file, { resourceLimits })
    let started = 0
    let done = 0
    let failure: unknown
    thread.on('message', (message: typeof STARTED | Result) => {
      if (message === STARTED) {
        started++
        return
      }
      done++
      busy.get(thread)?.resolve(message as Result)
      busy.delete(thread)
      idle.push(thread)
      next()
    })
    thread.on('error', (error) => {
      failure = error
    })
    thread.on('messageerror', (error) => {
      failure = error
      void thread.terminate()
    })
    // Every thread ends with 'exit', after all messages sent before it.
    thread.on('exit', (code) => {
      const job = busy.get(thread)
      threads.delete(thread)
      busy.delete(thread)
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
      // An earlier task ended the thread, not this one.
      if (job && started === done && done > 0 && !closed && !job.signal?.aborted)
        waiting.unshift(job)
      else job?.reject(failure ?? new Error(`exit code ${code}`))
      next()
    })
    threads.add(thread)
    return thread
  }

  const next = () => {
    while (!closed && waiting.length > 0) {
      const thread = idle.pop() ?? (threads.size < most ? start() : undefined)
      const job = thread && waiting.shift()
      if (!job) return
      busy.set(thread, job)
      thread.postMessage(job.task)
    }
  }

  const abort = (job: Job<Task, Result>) => {
    job.reject(job.signal?.reason)
    if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1)
    for (const [thread, running] of busy) if (running === job) void thread.terminate()
  }

  return {
    run: (task, signal) => {
      let stop = () => {}
      const result = new Promise<Result>((resolve, reject) => {
        const job = { task, resolve, reject, signal }
        stop = () => abort(job)
        if (signal?.aborted) {
          reject(signal.reason)
          return
        }
        signal?.addEventListener('abort', stop, { once: true })
        waiting.push(job)
        next()
      })
      return result.finally(() => signal?.removeEventListener('abort', stop))
    },
    close: async () => {
      closed = true
      for (const { reject } of waiting.splice(0)) reject(new Error('the run ended'))
      await Promise.all([...threads].map((thread) => thread.terminate()))
    },
  }
}
