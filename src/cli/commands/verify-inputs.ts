/** Inputs of the verify command: which are drafts, which are sources, and whose. */
import { normalize } from 'node:path'
import { type InputError, UsageError } from '../../errors.js'
import type { SourceText } from '../../verification/sources.js'
import type { SpeakerOf, VerifyFlags } from '../command-line/verify-command.js'
import type { ReadText } from '../corpus/read-texts.js'
import { expandInputs, identityOf } from '../input/expand.js'

/** Expands drafts and sources. A draft is never its own source. */
export async function inputsOf(
  named: readonly string[],
  flags: VerifyFlags,
  output: string | undefined,
  stdin: { readonly isTTY?: boolean },
) {
  const sources = flags.sources ?? []
  if (sources.length === 0)
    throw new UsageError('no sources: pass --sources with files, folders or patterns')
  const drafts = named.length > 0 ? named : ['-']
  const fromStdin = [...drafts, ...sources].filter((path) => path === '-').length
  if (fromStdin > 1) throw new UsageError('standard input can be read only once: pass - once')
  if (fromStdin > 0 && stdin.isTTY)
    throw new UsageError('no draft: name a file, or pipe text in; see quote-extract verify --help')
  const kind = flags.input ?? 'auto'
  const written = output === undefined ? [] : [output]
  const expanded = await expandInputs(drafts, kind, written)
  const { inputs } = await expandInputs(sources, kind, written)
  const drafted = await identitiesOf(expanded.inputs)
  if (output !== undefined) {
    const read = new Set([...drafted, ...(await identitiesOf(inputs))])
    if (read.has(await identityOf(output)))
      throw new UsageError(`${output} is also an input: choose another file to write to`)
  }
  const sourceInputs: (string | InputError)[] = []
  for (const input of inputs)
    if (typeof input !== 'string' || input === '-' || !drafted.has(await identityOf(input)))
      sourceInputs.push(input)
  if (sourceInputs.length === 0)
    throw new UsageError('no sources besides the drafts: pass --sources with other files')
  return {
    draftInputs: { inputs: expanded.inputs, several: expanded.expanded || drafts.length > 1 },
    sourceInputs,
  }
}

async function identitiesOf(inputs: readonly (string | InputError)[]): Promise<Set<string>> {
  const identities = new Set<string>()
  for (const input of inputs)
    if (typeof input === 'string' && input !== '-') identities.add(await identityOf(input))
  return identities
}

/**
 * Assigns the speakers of `--speaker-of` to their sources: to a file, all files of a folder, or a record.
 *
 * @param complete whether all sources could be read
 * @throws UsageError for a name that no source has
 */
export function withSpeakers(
  texts: readonly ReadText[],
  speakers: readonly SpeakerOf[],
  complete: boolean,
): (ReadText & SourceText)[] {
  const used = new Set<SpeakerOf>()
  const owned = texts.map((text) => {
    const speaker = speakers.find(({ source }) => isOrHolds(source, text))
    if (speaker) used.add(speaker)
    return { ...text, ...(speaker && { speaker: speaker.name }) }
  })
  const unused = complete ? speakers.find((one) => !used.has(one)) : undefined
  if (unused)
    throw new UsageError(
      `--speaker-of ${unused.source}=${unused.name}: no source of this name; name it as --sources does`,
    )
  return owned
}

function isOrHolds(source: string, { name, path }: ReadText): boolean {
  if (name === source) return true
  if (path === null) return source === '-'
  const [place, file] = [normalize(source).replace(/[/\\]$/, ''), normalize(path)]
  return file === place || file.startsWith(`${place}/`) || file.startsWith(`${place}\\`)
}
