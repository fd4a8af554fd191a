/** Completion script for zsh, whose `_arguments` parses the words before the cursor. */
import {
  type Completable,
  type Completions,
  type Operand,
  optionsAfter,
  type Subcommand,
  shadowedBy,
  type Value,
} from './options.js'

export function zsh({ options, commands }: Completions): string {
  const dependent = commands.filter(({ standalone }) => !standalone)
  const isShared = (option: Completable) =>
    !dependent.some((command) => shadowedBy(command)(option))
  /** Arguments of `_arguments`; options with the same meaning everywhere are in a variable. */
  const argumentsFor = (here: readonly Completable[], operands: readonly string[]) =>
    [
      '-s -S $options',
      ...here.filter((one) => !options.includes(one) || !isShared(one)).map(optionSpec),
      ...operands,
    ].join(' ')
  const afterCommand = (command: Subcommand) => {
    const operands = command.operands.map((operand, index) =>
      command.repeats
        ? `'*:${operand.name}:${action(operand.value)}'`
        : operandSpec(operand, index),
    )
    return command.standalone
      ? ['-s -S', ...command.options.map(optionSpec), ...operands].join(' ')
      : argumentsFor(optionsAfter(command, options), operands)
  }
  const described = commands.map(({ name, about }) => `${name}\\:"${about}"`)
  return `#compdef quote-extract
# zsh completion of quote-extract: quote-extract completion zsh > "\${fpath[1]}/_quote-extract"
_quote-extract() {
  local curcontext="$curcontext" state state_descr line
  local -A opt_args
  local -a options=(
${options
  .filter(isShared)
  .map((option) => `    ${optionSpec(option)}`)
  .join('\n')}
  )
  _arguments -C -A '-*' ${argumentsFor(options, ["'1:first:->first'", "'*::rest:->rest'"])} && return
  case $state in
    first) _alternative 'commands:command:((${described.join(' ')}))' 'files:file:_files' ;;
    rest)
      case $line[1] in
${commands.map((command) => `        ${command.name}) _arguments ${afterCommand(command)} ;;`).join('\n')}
        *) _arguments ${argumentsFor(options, ["'*:file:_files'"])} ;;
      esac
      ;;
  esac
}
# When autoloaded, this file is the body of the function on its first call.
if [[ $funcstack[1] == _quote-extract ]]; then _quote-extract "$@"; else compdef _quote-extract quote-extract; fi
`
}

/** '(-f --format)'{-f+,--format=}'[about]:value:(a b)': either flag, once, with its value attached or separate. */
function optionSpec({ flags, about, value }: Completable): string {
  const names = value ? flags.map((flag) => flag + (flag.startsWith('--') ? '=' : '+')) : flags
  const description = `[${about}]${value ? `:value:${action(value)}` : ''}`
  if (flags.length === 1) return `'${names[0]}${description}'`
  return `'(${flags.join(' ')})'{${names.join(',')}}'${description}'`
}

const operandSpec = ({ name, value }: Operand, index: number) =>
  `'${index + 1}:${name}:${action(value)}'`

function action(value: Value): string {
  if (value.kind === 'file') return '_files'
  if (value.kind === 'free') return ' '
  const words = value.words.join(' ')
  return value.kind === 'list' ? `_sequence compadd - ${words}` : `(${words})`
}
