/** The script for zsh, whose `_arguments` parses the words before the cursor by itself. */
import {
  type Completable,
  type Completions,
  type Operand,
  optionsBehind,
  type Subcommand,
  shadowedBy,
  type Value,
} from './options.js'

export function zsh({ options, commands }: Completions): string {
  const isShared = (option: Completable) => !commands.some((command) => shadowedBy(command)(option))
  /** What `_arguments` is told, the options that mean the same everywhere in a variable. */
  const told = (here: readonly Completable[], operands: readonly string[]) =>
    [
      '-s -S $options',
      ...here.filter((one) => !options.includes(one) || !isShared(one)).map(optionSpec),
      ...operands,
    ].join(' ')
  const behind = (command: Subcommand) =>
    told(optionsBehind(command, options), command.operands.map(operandSpec))
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
  _arguments -C -A '-*' ${told(options, ["'1:first:->first'", "'*::rest:->rest'"])} && return
  case $state in
    first) _alternative 'commands:command:((${described.join(' ')}))' 'files:file:_files' ;;
    rest)
      case $line[1] in
${commands.map((command) => `        ${command.name}) _arguments ${behind(command)} ;;`).join('\n')}
        *) _arguments ${told(options, ["'*:file:_files'"])} ;;
      esac
      ;;
  esac
}
# Autoloaded, this file is the function when it is first called.
if [[ $funcstack[1] == _quote-extract ]]; then _quote-extract "$@"; else compdef _quote-extract quote-extract; fi
`
}

/** '(-f --format)'{-f+,--format=}'[about]:value:(a b)': either flag, once, the value also right behind it. */
function optionSpec({ flags, about, value }: Completable): string {
  const names = value ? flags.map((flag) => flag + (flag.startsWith('--') ? '=' : '+')) : flags
  const told = `[${about}]${value ? `:value:${action(value)}` : ''}`
  if (flags.length === 1) return `'${names[0]}${told}'`
  return `'(${flags.join(' ')})'{${names.join(',')}}'${told}'`
}

const operandSpec = ({ name, value }: Operand, index: number) =>
  `'${index + 1}:${name}:${action(value)}'`

function action(value: Value): string {
  if (value.kind === 'file') return '_files'
  if (value.kind === 'free') return ' '
  const words = value.words.join(' ')
  return value.kind === 'list' ? `_sequence compadd - ${words}` : `(${words})`
}
