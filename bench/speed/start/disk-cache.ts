/** Drops files from the memory in which the system keeps what it has read of the disk. */
import { spawnSync } from 'node:child_process'

/** GNU dd asks the system to forget a file; it writes nothing. Pages that a running program uses stay. */
const FORGET =
  'for file; do dd of="$file" oflag=nocache conv=notrunc,fdatasync count=0 status=none || exit; done'

/**
 * Drops files, so that the next program to read them waits for the disk.
 *
 * @param files that exist: dd would create others
 * @returns whether dd accepts it on this machine and may write to the files
 */
export function dropFromMemory(files: readonly string[]): boolean {
  if (files.length === 0) return true
  const { status } = spawnSync('sh', ['-c', FORGET, 'sh', ...files], { stdio: 'ignore' })
  return status === 0
}
