/** Lines on stderr for what `--fail-on` found: for people, and as annotations of GitHub Actions. */
import { relative, resolve } from 'node:path'
import { printable } from '../../formatter/common/printable.js'

/** A quote that `--fail-on` was asked to look for, with its place: plain data, which can be sent to another thread. */
export interface Finding {
  /** The file; null for standard input. */
  readonly file: string | null
  /** Line in the file, from 1. */
  readonly line: number
  /** Column in the line, in UTF-16 code units from 1. */
  readonly column: number
  /** Where in the text of a record or page, whose own lines are not those of the file; else null. */
  readonly inside: string | null
  /** The words as readers see them; null if the finding concerns the whole text. */
  readonly words: string | null
  readonly reason: string
}

/** Characters of a quote that a line shows. */
const MOST_WORDS = 80
/** GitHub shows only the first ten errors of a step. */
const MOST_ANNOTATIONS = 10

export type Environment = Readonly<Record<string, string | undefined>>

/** Returns a function that describes one finding in one line, including the newline. */
export function findingLines(env: Environment): (finding: Finding) => string {
  const annotates = env.GITHUB_ACTIONS === 'true'
  let annotations = 0
  return (finding) =>
    annotates && finding.file !== null && annotations++ < MOST_ANNOTATIONS
      ? annotation(finding, env)
      : plainLine(finding)
}

/** `drafts/a.txt:12:5: “We open …” — no speaker found` */
export function plainLine({ file, line, column, ...rest }: Finding): string {
  return `${printable(`${file ?? 'standard input'}:${line}:${column}: ${describe(rest)}`)}\n`
}

function describe({ inside, words, reason }: Pick<Finding, 'inside' | 'words' | 'reason'>): string {
  const quote = words === null ? '' : `${shortened(words)} — `
  return `${inside === null ? '' : `${inside}: `}${quote}${reason}`
}

function shortened(words: string): string {
  const signs = [...printable(words)]
  return signs.length <= MOST_WORDS ? signs.join('') : `${signs.slice(0, MOST_WORDS - 1).join('')}…`
}

/** A workflow command: its properties escape more signs than its message. */
function annotation({ file, line, column, ...rest }: Finding, env: Environment): string {
  const properties = [
    `file=${property(inRepository(file ?? '', env))}`,
    `line=${line}`,
    `col=${column}`,
    `title=${property(rest.words === null ? 'No quotes' : 'Quote to check')}`,
  ]
  return `::error ${properties.join(',')}::${data(printable(describe(rest)))}\n`
}

/** GitHub looks for files from the root of the repository. */
function inRepository(file: string, { GITHUB_WORKSPACE: root }: Environment): string {
  if (!root) return file
  const path = relative(root, resolve(file))
  return path.startsWith('..') ? file : path.replaceAll('\\', '/')
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
