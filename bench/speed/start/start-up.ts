/** Whole processes, from start to exit: with kept code, without it, and with nothing of the command in memory. */
import { inTurns, type Measured } from '../turns.js'
import { type Command, commands, filesOf } from './commands.js'
import { type Counters, countersOf } from './counters.js'
import { dropFromMemory } from './disk-cache.js'
import { peakOf, timeOf, type Variables } from './processes.js'

/** Milliseconds of a process, and of `node -e 0` just before it: the machine's load changes within a turn. */
export interface Timed {
  readonly time: number
  readonly node: number
}

/** Null for a state that a command does not have, or that this machine cannot bring about. */
export interface StartUp {
  readonly name: string
  /** Compiled code is kept from an earlier run, and files are in memory: a run soon after another. */
  readonly kept: Measured<Timed>
  /** No kept code: every function is compiled again. */
  readonly without: Measured<Timed> | null
  /** Kept code, but files must be read from the disk again: the first run for a long time. */
  readonly cold: Measured<Timed> | null
}

/** Keeps compiled code in a folder for this benchmark alone, and fills it with two runs of each command. */
export function keptCode(folder: string): Variables {
  const variables = { XDG_CACHE_HOME: folder, NODE_DISABLE_COMPILE_CACHE: '' }
  for (let run = 0; run < 2; run++) for (const { args } of commands) timeOf(args, variables)
  return variables
}

/** @param kept from `keptCode` */
export async function startUps(kept: Variables, turns: number): Promise<StartUp[]> {
  const dropped = (command: Command): string[] => {
    const folder = { ...command, loads: [kept.XDG_CACHE_HOME as string] }
    return [...filesOf(command), ...filesOf(folder)]
  }
  const canDrop = commands.every((command) => dropFromMemory(dropped(command)))
  const timed = (args: readonly string[], variables: Variables): Timed => ({
    node: timeOf(['-e', '0']),
    time: timeOf(args, variables),
  })
  const things: Record<string, () => Timed> = {}
  for (const command of commands) {
    const { name, args, loads, keepsCode } = command
    things[`kept ${name}`] = () => timed(args, kept)
    if (keepsCode)
      things[`without ${name}`] = () => timed(args, { NODE_DISABLE_COMPILE_CACHE: '1' })
    if (canDrop && loads.length > 0)
      things[`cold ${name}`] = () => {
        dropFromMemory(dropped(command))
        return timed(args, kept)
      }
  }
  const measured = new Map((await inTurns(things, turns)).map((one) => [one.name, one]))
  return commands.map(({ name }) => ({
    name,
    kept: measured.get(`kept ${name}`) as Measured<Timed>,
    without: measured.get(`without ${name}`) ?? null,
    cold: measured.get(`cold ${name}`) ?? null,
  }))
}

/** Peak memory of each command in MiB. */
export const peaks = (kept: Variables, turns: number): Promise<Measured[]> =>
  inTurns(
    perCommand((args) => peakOf(args, kept)),
    turns,
  )

/** What perf counts of each command; null where it cannot. */
export async function counted(
  kept: Variables,
  turns: number,
): Promise<Measured<Counters>[] | null> {
  if (countersOf(['-e', '0']) === null) return null
  const failed: Counters = { time: Number.NaN, instructions: null }
  return inTurns(
    perCommand((args) => countersOf(args, kept) ?? failed),
    turns,
  )
}

const perCommand = <T>(measure: (args: readonly string[]) => T): Record<string, () => T> =>
  Object.fromEntries(commands.map(({ name, args }) => [name, () => measure(args)]))
