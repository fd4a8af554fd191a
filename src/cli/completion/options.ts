/** Options, values and operands to complete, read from the program itself so that they cannot diverge. */
import type { Argument, Command, Option } from 'commander'
import { WordsOption } from './words-option.js'

/** Value of an option or operand: one of several words, a comma-separated list of them, a file, or free text. */
export type Value =
  | { readonly kind: 'word' | 'list'; readonly words: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'free' }

export interface Completable {
  /** "--format", and "-f" if it exists. */
  readonly flags: readonly string[]
  readonly about: string
  /** Undefined for an option without a value. */
  readonly value: Value | undefined
}

export interface Operand {
  readonly name: string
  readonly value: Value
}

export interface Subcommand {
  readonly name: string
  readonly about: string
  /** Options that the program lacks, or has with another kind of value. */
  readonly options: readonly Completable[]
  readonly operands: readonly Operand[]
  /** Whether the last operand may be repeated. */
  readonly repeats: boolean
  /** Whether it accepts only its own options: it is parsed by a program of its own. */
  readonly standalone: boolean
}

export interface Completions {
  readonly options: readonly Completable[]
  readonly commands: readonly Subcommand[]
}

/**
 * Collects the completions of a program.
 *
 * @param standalone names of the commands that accept only their own options
 */
export function completionsOf(program: Command, standalone: readonly string[] = []): Completions {
  const options = optionsOf(program)
  return {
    options,
    commands: program.commands.map((command) => ({
      name: command.name(),
      about: inShort(command.summary() || command.description()),
      options: optionsOf(command).filter(
        (own) =>
          standalone.includes(command.name()) || !options.some((option) => areSame(own, option)),
      ),
      repeats: command.registeredArguments.at(-1)?.variadic === true,
      standalone: standalone.includes(command.name()),
      operands: command.registeredArguments.map((argument) => ({
        name: argument.name(),
        value: operandValue(argument),
      })),
    })),
  }
}

/** Tests for options of the program that a subcommand redefines or does not accept. */
export const shadowedBy = ({ options, standalone }: Subcommand) => {
  const flags = new Set(options.flatMap((option) => option.flags))
  return (option: Completable) => standalone || option.flags.some((flag) => flags.has(flag))
}

/** Options accepted after a subcommand: its own and, since commander accepts them there, those of the program. */
export const optionsAfter = (command: Subcommand, options: readonly Completable[]) => {
  if (command.standalone) return command.options
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
  return { kind: /<file(?:\.\.\.)?>/.test(option.flags) ? 'file' : 'free' }
}

const operandValue = ({ argChoices: words }: Argument): Value =>
  words ? { kind: 'word', words } : { kind: 'file' }

/** Shortens a description: no details, and no characters that are special to shells. */
const inShort = (text: string) =>
  text.replace(/(:|\s\().*/s, '').replace(/[^\p{L}\p{N} ,.;-]/gu, '')
