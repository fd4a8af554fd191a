/** What there is to complete, read from the program itself so that it cannot drift from it. */
import type { Argument, Command, Option } from 'commander'
import { WordsOption } from './words-option.js'

/** What an option or an operand takes: one of some words, several with commas between, a file, anything. */
export type Value =
  | { readonly kind: 'word' | 'list'; readonly words: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'free' }

export interface Completable {
  /** "--format", and "-f" where there is one. */
  readonly flags: readonly string[]
  readonly about: string
  /** Undefined when it takes none. */
  readonly value: Value | undefined
}

export interface Operand {
  readonly name: string
  readonly value: Value
}

export interface Subcommand {
  readonly name: string
  readonly about: string
  /** Options that the program has not, or not with the same value. */
  readonly options: readonly Completable[]
  readonly operands: readonly Operand[]
}

export interface Completions {
  readonly options: readonly Completable[]
  readonly commands: readonly Subcommand[]
}

export function completionsOf(program: Command): Completions {
  const options = optionsOf(program)
  return {
    options,
    commands: program.commands.map((command) => ({
      name: command.name(),
      about: inShort(command.summary() || command.description()),
      options: optionsOf(command).filter((own) => !options.some((option) => areSame(own, option))),
      operands: command.registeredArguments.map((argument) => ({
        name: argument.name(),
        value: operandValue(argument),
      })),
    })),
  }
}

/** Options of the program that mean something else to a subcommand: it has a namesake of its own. */
export const shadowedBy = ({ options }: Subcommand) => {
  const flags = new Set(options.flatMap((option) => option.flags))
  return (option: Completable) => option.flags.some((flag) => flags.has(flag))
}

/** All that stands behind a subcommand: commander takes the options of the program there as well. */
export const optionsBehind = (command: Subcommand, options: readonly Completable[]) => {
  const isShadowed = shadowedBy(command)
  return [...command.options, ...options.filter((option) => !isShadowed(option))]
}

const areSame = (one: Completable, other: Completable) =>
  one.flags.join() === other.flags.join() && one.value?.kind === other.value?.kind

const optionsOf = (command: Command): Completable[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag != null),
      about: inShort(option.description),
      value: option.required || option.optional ? optionValue(option) : undefined,
    }))

function optionValue(option: Option): Value {
  const words = option instanceof WordsOption ? option.words : option.argChoices
  if (words) return { kind: option.flags.includes('<list>') ? 'list' : 'word', words }
  return { kind: option.flags.includes('<file>') ? 'file' : 'free' }
}

const operandValue = ({ argChoices: words }: Argument): Value =>
  words ? { kind: 'word', words } : { kind: 'file' }

/** One line without the details, and without what shells would read something into. */
const inShort = (text: string) =>
  text.replace(/(:|\s\().*/s, '').replace(/[^\p{L}\p{N} ,.;-]/gu, '')
