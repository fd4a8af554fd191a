/** What there is to complete, read from the program itself so that it cannot drift from it. */
import type { Command } from 'commander'

export interface Completable {
  /** "--format", and "-f" where there is one. */
  readonly flags: readonly string[]
  readonly about: string
  /** Values to choose from; null when it takes any value; undefined when it takes none. */
  readonly values: readonly string[] | null | undefined
  /** Whether its value is a file. */
  readonly takesFile: boolean
}

export interface Completions {
  readonly options: readonly Completable[]
  readonly commands: readonly { readonly name: string; readonly about: string }[]
}

export function completionsOf(program: Command): Completions {
  const options = program.createHelp().visibleOptions(program)
  return {
    options: options.map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag != null),
      about: inShort(option.description),
      values: takesValue(option) ? (option.argChoices ?? null) : undefined,
      takesFile: /<file>/.test(option.flags),
    })),
    commands: program.commands.map((command) => ({
      name: command.name(),
      about: inShort(command.summary() || command.description()),
    })),
  }
}

const takesValue = ({ required, optional }: { required: boolean; optional: boolean }) =>
  required || optional

/** One line without what shells would read something into. */
const inShort = (text: string) => text.replace(/\s+\(.*$/, '').replace(/[^\p{L}\p{N} ,.;-]/gu, '')
