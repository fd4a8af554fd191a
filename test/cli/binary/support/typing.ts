/** Types lines into shells like a user, with the tab key, in a folder with some files. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { command, shell, temporaryFolder } from './command.js'

/** Types lines that start with the command; returns the arguments that it receives for each, as `<a><b>`. */
export type Type = (lines: readonly string[], files: readonly string[]) => Promise<string[]>

/** @param settings commands to run first */
export function typeInBash(settings: string): Type {
  return async (lines, files) => {
    const { cwd, script } = await prepare('bash', files)
    const { out } = await shell('bash --norc -i', {
      cwd,
      env: { HISTFILE: '/dev/null', INPUTRC: '/dev/null', TERM: 'dumb' },
      stdin: `${settings}
source ${script}
quote-extract() { printf '<%s>' "$@"; echo; }
${withName(lines).join('\n')}\n`,
    })
    return linesOf(out)
  }
}

/** @param load commands that load the script $SCRIPT */
export function typeInZsh(load: string): Type {
  return async (lines, files) => {
    const { cwd, script } = await prepare('zsh', files)
    const home = await temporaryFolder()
    const settings = `PS1=; SCRIPT=${script}; autoload -Uz compinit
${load}
quote-extract() { print -r -- "<\${(j:><:)@}>" >> ${home}/given }
: > ${home}/given\n`
    await writeFile(join(home, '.zshrc'), settings)
    const { out } = await shell(`zsh -f -s "$@" <<< "$DRIVER"; cat ${home}/given`, {
      cwd,
      env: {
        ZDOTDIR: home,
        TERM: 'dumb',
        DRIVER: zshDriver,
        LINES_TYPED: withName(lines).join('\n'),
      },
    })
    return linesOf(out)
  }
}

/** Zsh edits lines only on a terminal: another zsh creates one, types each line after the last is done, and reads the output. */
const zshDriver = `
zmodload zsh/zpty
zpty -b typed zsh -d -i
wait_for() {
  for ((i = 0; i < 500; i++)); do
    while zpty -rt typed drawn; do :; done
    [[ -e $ZDOTDIR/given ]] && (($(wc -l < $ZDOTDIR/given) == $1)) && return
    sleep 0.02
  done
}
typeset -i done=0
wait_for 0
for line in "\${(f)LINES_TYPED}"; do
  zpty -w typed "$line"
  wait_for $((++done))
done`

/** Returns the completions of fish at the end of each line that starts with the command. */
export async function fishOffers(
  lines: readonly string[],
  files: readonly string[],
): Promise<string[][]> {
  const { cwd, script } = await prepare('fish', files)
  const { out } = await shell(
    `fish --no-config -c 'source ${script}
      for line in (string split \\n $LINES_TYPED); complete -C $line; echo; end'`,
    { cwd, env: { LINES_TYPED: withName(lines).join('\n') } },
  )
  const offers: string[][] = [[]]
  for (const line of linesOf(out)) {
    if (line === '') offers.push([])
    else offers.at(-1)?.push(line.split('\t')[0] ?? '')
  }
  return offers.slice(0, -1)
}

/** Tests whether a shell is installed. */
export const isHere = async (name: string) => (await shell(`command -v ${name}`)).code === 0

async function prepare(name: string, files: readonly string[]) {
  const script = join(await temporaryFolder(), 'script')
  await writeFile(script, (await command(['completion', name])).out)
  const cwd = await temporaryFolder()
  for (const file of files) {
    await mkdir(join(cwd, dirname(file)), { recursive: true })
    await writeFile(join(cwd, file), '')
  }
  return { cwd, script }
}

const withName = (lines: readonly string[]) => lines.map((line) => `quote-extract ${line}`)

const linesOf = (out: string) => out.split('\n').slice(0, -1)
