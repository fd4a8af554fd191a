/** Threads of Node's that each do one task at a time. */
import { parentPort, type ResourceLimits, Worker } from 'node:worker_threads'

export interface Pool<Task, Result> {
  /** Rejects with what ended the thread under the task; the other tasks go on, and a new thread takes its place. */
  run(task: Task): Promise<Result>
  /** Ends the threads; what is under way rejects. */
  close(): Promise<void>
}

/** What a thread says when it takes a task up: one that ends without a word leaves it as it was. */
const TAKEN = 'taken'

/** What each thread of a pool runs. */
export function answerTasks<Task, Result>(answer: (task: Task) => Promise<Result>): void {
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(TAKEN)
    parentPort?.postMessage(await answer(task))
  })
}

interface Job<Task, Result> {
  readonly task: Task
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * @param file what each thread runs: it calls `answerTasks`
 * @param most threads at a time; each is started when there is a task for it
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
    let taken = 0
    let done = 0
    let failure: unknown
    thread.on('message', (message: typeof TAKEN | Result) => {
      if (message === TAKEN) {
        taken++
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
    // Every end comes to an exit, after all messages that were sent before it.
    thread.on('exit', (code) => {
      const job = busy.get(thread)
      threads.delete(thread)
      busy.delete(thread)
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
      // What it did before has ended it, and not this task.
      if (job && taken === done && done > 0 && !closed) waiting.unshift(job)
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

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject })
        next()
      }),
    close: async () => {
      closed = true
      for (const { reject } of waiting.splice(0)) reject(new Error('the run ended'))
      await Promise.all([...threads].map((thread) => thread.terminate()))
    },
  }
}
