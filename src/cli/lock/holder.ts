/** Holder of a lock, as recorded in its file, and a test for whether that process is still running. */
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

export interface Holder {
  readonly pid: number
  /** Start time of the process in the system's ticks, because process ids are reused; null if unknown. */
  readonly started: string | null
  readonly host: string
  /** Namespace of the process id: the host, its last boot, and the container. */
  readonly space: string
}

/** Describes this process. */
export async function ownHolder(): Promise<Holder> {
  const { pid } = process
  const { started } = await processNumbered(pid)
  const unknown = () => ''
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(unknown)
  const container = await readlink('/proc/self/ns/pid').catch(unknown)
  const host = hostname()
  return { pid, started, host, space: `${host} ${boot.trim()} ${container}` }
}

/** Parses a lock file; returns undefined if no run wrote it, or not completely. */
export function parseHolder(json: string): Holder | undefined {
  try {
    const { pid, started, host, space } = JSON.parse(json)
    const isHolder =
      Number.isSafeInteger(pid) &&
      pid > 0 &&
      (started === null || typeof started === 'string') &&
      typeof host === 'string' &&
      typeof space === 'string'
    return isHolder ? { pid, started, host, space } : undefined
  } catch {
    return undefined
  }
}

/** Tests whether a process of this host and container is still running. */
export async function isRunning({ pid, started }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // a process of another user cannot be signalled, but exists
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = await processNumbered(pid)
  return !now.hasEnded && (started === null || now.started === null || now.started === started)
}

/** Reads the start time and state of a process on Linux; elsewhere neither is known. */
async function processNumbered(
  pid: number,
): Promise<{ readonly started: string | null; readonly hasEnded: boolean }> {
  const line = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  // "123 (name, with any sign) S …": after the name, the state is field 1 and the start time field 20
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const [state = ''] = fields
  // killed, but not yet waited for by its parent
  return { started: fields[19] ?? null, hasEnded: state === 'Z' || state === 'X' }
}
