/** Completion for each shell: scripts that know the options by themselves, and start nothing. */
import type { Completable, Completions } from './options.js'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export function completionScript(shell: Shell, completions: Completions): string {
  return { bash, zsh, fish }[shell](completions)
}

const NAME = 'quote-extract'

function bash({ options, commands }: Completions): string {
  const flags = options.flatMap((option) => option.flags)
  const cases = options
    .filter(({ values }) => values)
    .map(
      ({ flags, values }) =>
        `    ${flags.join('|')}) COMPREPLY=($(compgen -W "${values?.join(' ')}" -- "$current")); return ;;`,
    )
  const free = options.filter(({ values, takesFile }) => values === null && !takesFile)
  return `# bash completion of ${NAME}: source <(${NAME} completion bash)
_quote_extract() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  COMPREPLY=()
  case "$previous" in
${cases.join('\n')}
    ${free.flatMap(({ flags }) => flags).join('|')}) return ;;
    completion) COMPREPLY=($(compgen -W "${shells.join(' ')}" -- "$current")); return ;;
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "${flags.join(' ')}" -- "$current"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current") $(compgen -f -- "$current"))
  fi
}
complete -o default -o bashdefault -F _quote_extract ${NAME}
`
}

function zsh({ options, commands }: Completions): string {
  const specs = options.map((option) => {
    const [first = '', second] = option.flags
    const flag = second
      ? `'(${first} ${second})'{${first},${second}}'[${option.about}]${zshValue(option)}'`
      : `'${first}[${option.about}]${zshValue(option)}'`
    return `    ${flag}`
  })
  const described = commands.map(({ name, about }) => `'${name}:${about}'`)
  return `#compdef ${NAME}
# zsh completion of ${NAME}: ${NAME} completion zsh > "\${fpath[1]}/_${NAME}"
_quote_extract() {
  local -a commands=(${described.join(' ')})
  if ((CURRENT == 2)); then _describe command commands; fi
  if ((CURRENT == 3)) && [[ \${words[2]} == completion ]]; then _values shell ${shells.join(' ')}; return; fi
  _arguments -s \\
${specs.map((spec) => `${spec} \\`).join('\n')}
    '*:file:_files'
}
if [ "$funcstack[1]" = _quote_extract ]; then _quote_extract "$@"; else compdef _quote_extract ${NAME}; fi
`
}

function zshValue({ values, takesFile }: Completable): string {
  if (values === undefined) return ''
  if (values) return `:value:(${values.join(' ')})`
  return takesFile ? ':file:_files' : ':value: '
}

function fish({ options, commands }: Completions): string {
  const lines = options.map(({ flags, about, values, takesFile }) => {
    const names = flags.map((flag) =>
      flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
    )
    const value = values ? ` -x -a '${values.join(' ')}'` : takesFile ? ' -r -F' : ' -x'
    return `complete -c ${NAME} ${names.join(' ')}${values === undefined ? '' : value} -d '${about}'`
  })
  const first = commands.map(
    ({ name, about }) => `complete -c ${NAME} -n __fish_use_subcommand -a ${name} -d '${about}'`,
  )
  const shell = `complete -c ${NAME} -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'`
  return `# fish completion of ${NAME}: ${NAME} completion fish > ~/.config/fish/completions/${NAME}.fish
${[...first, shell, ...lines].join('\n')}
`
}
