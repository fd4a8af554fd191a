/** Completion script for fish: one line per completion; files are offered too unless it has -f or -x. */
import {
  type Completable,
  type Completions,
  type Subcommand,
  shadowedBy,
  type Value,
} from './options.js'

export function fish({ options, commands }: Completions): string {
  const first = commands.map(({ name, about }) =>
    line('__fish_use_subcommand', `-a ${name}`, about),
  )
  const shared = options.map((option) => {
    const others = commands.filter((command) => shadowedBy(command)(option))
    return optionLine(option, others.length > 0 ? `not ${seen(...others)}` : '')
  })
  const own = commands.flatMap((command) =>
    command.options.map((option) => optionLine(option, seen(command))),
  )
  return `# fish completion of quote-extract: quote-extract completion fish > ~/.config/fish/completions/quote-extract.fish
${[...first, ...commands.flatMap(operandLines), ...shared, ...own].join('\n')}
`
}

const line = (condition: string, what: string, about = '') =>
  `complete -c quote-extract${condition && ` -n '${condition}'`} ${what}${about && ` -d '${about}'`}`

const seen = (...commands: readonly Subcommand[]) =>
  `__fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`

function optionLine({ flags, about, value }: Completable, condition: string): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  )
  return line(condition, names.join(' ') + (value ? taking(value) : ''), about)
}

function taking(value: Value): string {
  if (value.kind === 'file') return ' -r -F'
  if (value.kind === 'free') return ' -x'
  const words = value.words.join(' ')
  return value.kind === 'list' ? ` -x -a '(__fish_append , ${words})'` : ` -x -a '${words}'`
}

function operandLines(command: Subcommand): string[] {
  if (command.operands.length === 0) return [line(seen(command), '-f')]
  return command.operands.flatMap(({ value }) => {
    if (value.kind !== 'word') return []
    const words = value.words.join(' ')
    return [
      line(seen(command), '-f'),
      line(`${seen(command)}; and not __fish_seen_subcommand_from ${words}`, `-a '${words}'`),
    ]
  })
}
