/** The package of threads: a module of its own, since only a file that Node itself loads may import it. */
import type { Tinypool } from 'tinypool'

export async function loadPool(): Promise<typeof Tinypool> {
  return (await import('tinypool')).Tinypool
}
