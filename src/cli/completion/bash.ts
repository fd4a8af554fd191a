/**
 * Completion script for bash. It is limited to bash 3.2, the version of macOS: `compopt` does not exist, a word with
 * "=" is not split, and `source <(…)` reads nothing. Files are completed by bash itself, which quotes spaces and adds
 * a slash to folders, wherever no other word is offered.
 */
import {
  type Completable,
  type Completions,
  optionsAfter,
  type Subcommand,
  type Value,
} from './options.js'

export function bash({ options, commands }: Completions): string {
  const names = commands.map(({ name }) => name)
  const all = [...options, ...commands.flatMap((command) => command.options)]
  const valued = new Set(all.filter(({ value }) => value).flatMap(({ flags }) => flags))
  const values = [
    ...commands.flatMap(({ name, options }) => valueArms(`'${name} `, options)),
    ...valueArms("*' ", options),
  ]
  const flags = [
    ...commands
      .filter((command) => command.options.length > 0)
      .map((command) => arm(command.name, offerFlags(optionsAfter(command, options)))),
    arm('*', offerFlags(options)),
  ]
  return `# bash completion of quote-extract: eval "$(quote-extract completion bash)"
_quote_extract() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command='' place=0 option='' words='' list='' before='' i name
  COMPREPLY=()
  # Words before the cursor: the command, the number of operands, an option waiting for its value.
  for ((i = 1; i < COMP_CWORD; i++)); do
    name="\${COMP_WORDS[i]}"
    if [[ $name == '=' ]]; then
      # The word after "=" belongs to the word before.
      [[ -n $option ]] || i=$((i + 1))
    elif [[ -n $option ]]; then
      option=''
    else
      case "$name" in
        ${[...valued].join('|')}) option="$name" ;;
        -?*) ;;
        *)
          case "$place $name" in ${names.map((name) => `'0 ${name}'`).join('|')}) command="$name" ;; esac
          place=$((place + 1))
          ;;
      esac
    fi
  done
  ((i == COMP_CWORD)) || return
  if [[ $current == '=' ]]; then
    [[ -n $option ]] || return
    current=''
  elif [[ -z $option && $current == --*=* ]]; then
    option="\${current%%=*}"
    current="\${current#*=}"
    [[ $COMP_WORDBREAKS == *=* ]] || before="$option="
  fi

  if [[ -n $option ]]; then
    case "$command $option" in
${indent(values)}
    esac
  elif [[ $current == -* ]]; then
    case "$command" in
${indent(flags)}
    esac
  else
    case "$command $place" in
      ' 0')
        COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$current"))
        ((\${#COMPREPLY[@]})) || return
        while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
        return 0
        ;;
${indent(commands.flatMap(operandArms))}
      *) return ;;
    esac
  fi

  if [[ -n $list ]]; then
    before+=\${current%"\${current##*,}"}
    current="\${current##*,}"
    compopt -o nospace 2>/dev/null
  fi
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "$current"))
  # No word matches, and a file is not wanted.
  ((\${#COMPREPLY[@]})) || compopt +o default +o bashdefault 2>/dev/null
  # Never 127 (command not found): bash would apply it to this function.
  return 0
}
complete -o default -o bashdefault -F _quote_extract quote-extract
`
}

/** @param start start of the pattern: the command that owns the options, or any */
const valueArms = (start: string, options: readonly Completable[]) =>
  options.flatMap(({ flags, value }) =>
    value ? [arm(flags.map((flag) => `${start}${flag}'`).join('|'), offer(value))] : [],
  )

const operandArms = ({ name, operands, repeats }: Subcommand) => [
  ...(repeats ? [arm(`'${name} '*`, offer(operands.at(-1)?.value ?? { kind: 'free' }))] : []),
  ...operands.map(({ value }, index) => arm(`'${name} ${index + 1}'`, offer(value))),
  arm(`'${name} '*`, ''),
]

function offer(value: Value): string {
  if (value.kind === 'file') return 'return '
  if (value.kind === 'free') return ''
  return `words='${value.words.join(' ')}' ${value.kind === 'list' ? 'list=yes ' : ''}`
}

const offerFlags = (options: readonly Completable[]) =>
  `words='${options.flatMap(({ flags }) => flags).join(' ')}' `

const arm = (pattern: string, body: string) => `${pattern}) ${body};;`

const indent = (arms: readonly string[]) => arms.map((one) => `      ${one}`).join('\n')
