/** Whole processes, from start to exit: with kept code, without it, and with nothing of the command in memory. */
import { inTurns, type Measured } from '../turns.js'
import { type Command, commands, filesOf } from './commands.js'
import { dropFromMemory } from './disk-cache.js'
import { instructionsOf, peakOf, timeOf, type Variables } from './processes.js'

/** Milliseconds; null for what a command has no such state of, or what this machine cannot measure. */
export interface StartUp {
  readonly name: string
  /** Compiled code is kept from an earlier run, and files are in memory: a run soon after another. */
  readonly kept: Measured
  /** No kept code: every function is compiled again. */
  readonly without: Measured | null
  /** Kept code, but files must be read from the disk again: the first run for a long time. */
  readonly cold: Measured | null
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
  const things: Record<string, () => number> = {}
  for (const command of commands) {
    const { name, args, loads, keepsCode } = command
    things[`kept ${name}`] = () => timeOf(args, kept)
    if (keepsCode)
      things[`without ${name}`] = () => timeOf(args, { NODE_DISABLE_COMPILE_CACHE: '1' })
    if (canDrop && loads.length > 0)
      things[`cold ${name}`] = () => {
        dropFromMemory(dropped(command))
        return timeOf(args, kept)
      }
  }
  const measured = new Map((await inTurns(things, turns)).map((one) => [one.name, one]))
  return commands.map(({ name }) => ({
    name,
    kept: measured.get(`kept ${name}`) as Measured,
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

/** Millions of instructions of each command; null if this machine cannot count them. */
export async function instructions(kept: Variables, turns: number): Promise<Measured[] | null> {
  if (instructionsOf(['-e', '0']) === null) return null
  return inTurns(
    perCommand((args) => instructionsOf(args, kept) ?? Number.NaN),
    turns,
  )
}

const perCommand = (measure: (args: readonly string[]) => number): Record<string, () => number> =>
  Object.fromEntries(commands.map(({ name, args }) => [name, () => measure(args)]))
