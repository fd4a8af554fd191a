/** Who holds a lock, as its file tells, and whether that process still runs. */
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

export interface Holder {
  readonly pid: number
  /** When the process started, in the system's own count: a number is given again to another one. Null where unknown. */
  readonly started: string | null
  readonly host: string
  /** Where the number counts: the host since its last start, and the container. */
  readonly space: string
}

/** This process. */
export async function ownHolder(): Promise<Holder> {
  const { pid } = process
  const { started } = await processNumbered(pid)
  const unknown = () => ''
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(unknown)
  const container = await readlink('/proc/self/ns/pid').catch(unknown)
  const host = hostname()
  return { pid, started, host, space: `${host} ${boot.trim()} ${container}` }
}

/** Undefined for what no run of ours wrote, or not to its end. */
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

/** Whether a process of this host and container still runs. */
export async function isRunning({ pid, started }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // another user's process may not be asked, but is there
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = await processNumbered(pid)
  return !now.hasEnded && (started === null || now.started === null || now.started === started)
}

/** What Linux tells of a process; elsewhere nothing is known but that it is there. */
async function processNumbered(
  pid: number,
): Promise<{ readonly started: string | null; readonly hasEnded: boolean }> {
  const line = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  // "123 (name, with any sign) S …": of what follows the name, the state is the first and the start the twentieth
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const [state = ''] = fields
  // killed, but nobody has asked for its exit code yet
  return { started: fields[19] ?? null, hasEnded: state === 'Z' || state === 'X' }
}
