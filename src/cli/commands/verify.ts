/** The verify command: drafts and sources → verifications → output. */
import { InputError, InternalError } from '../../errors.js'
import {
  type VerificationOptions,
  type VerifiedDraft,
  verificationFormats,
} from '../../formatter/verification/formats.js'
import { findingsOf } from '../../verification/findings.js'
import type { SourceText } from '../../verification/sources.js'
import type { VerifyFlags, VerifyRequest } from '../command-line/verify-command.js'
import { type ReadText, readTexts } from '../corpus/read-texts.js'
import { describeFailure } from '../corpus/work.js'
import { type ExitCode, exitCodes } from '../errors/exit-codes.js'
import { describeError } from '../errors/report.js'
import type { TextOutput } from '../output/descriptor-output.js'
import { assertWritable } from '../output/output.js'
import { allowsColour, type Terminal } from '../output/terminal.js'
import type { ExtractorNeeds, LoadExtractor } from '../workers/do-work.js'
import { inputsOf, withSpeakers } from './verify-inputs.js'

export interface VerifyStreams {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stderr: TextOutput
  readonly terminal: Terminal
  readonly loadExtractor: LoadExtractor
  /** Writes a complete output to a file, or to standard output. */
  readonly write: (text: string, output: string | undefined) => Promise<unknown>
}

/** Verifies all drafts, writes the output, and returns the exit code. */
export async function verifyCommand(
  { drafts, flags }: VerifyRequest,
  streams: VerifyStreams,
): Promise<ExitCode> {
  const { stderr, stdin, terminal } = streams
  const output = flags.output === '-' ? undefined : flags.output
  const { draftInputs, sourceInputs } = await inputsOf(drafts, flags, output, stdin)
  if (output !== undefined) await assertWritable(output, true)
  // a model that cannot be loaded is reported before anything is read
  if (flags.model === 'large') await streams.loadExtractor(needsOf(flags))
  let failed = 0
  const report = (line: string) => {
    if (flags.quiet !== true) stderr.write(line)
  }
  const read = (inputs: readonly (string | InputError)[]) =>
    readTexts(
      inputs,
      {
        kind: flags.input ?? 'auto',
        encoding: flags.encoding,
        fields: { id: flags.idField ?? 'id', text: flags.textField ?? 'text' },
        findsRecords: true,
      },
      stdin,
      (failure) => {
        failed++
        report(describeError(new InputError(describeFailure(failure))))
      },
    )
  const draftTexts = await read(draftInputs.inputs)
  const sourceTexts = await read(sourceInputs)
  const owned = withSpeakers(sourceTexts, flags.speakerOf ?? [], failed === 0)
  const verified = await verifyAll(draftTexts, owned, flags, streams.loadExtractor)

  const onTerminal = terminal.isTerminal && output === undefined
  const options: VerificationOptions = {
    several: draftInputs.several || draftTexts.length > 1,
    width: terminal.width,
    colour: allowsColour(flags.color, terminal.env, onTerminal),
    failOn: new Set(flags.failOn),
  }
  const format = flags.format ?? (onTerminal ? 'table' : 'json')
  const formatter = await verificationFormats.get(format)?.load()
  if (verified.length > 0 && formatter) await streams.write(formatter(verified, options), output)
  if (flags.summary) stderr.write(await describeSummary(verified, failed))
  const found = await reportFindings(verified, options, format, terminal, report)
  if (failed > 0) return exitCodes.failed
  return found > 0 ? exitCodes.found : exitCodes.ok
}

const needsOf = ({ indirect, model }: VerifyFlags): ExtractorNeeds => ({
  indirect: indirect === true,
  ...(model !== undefined && { model }),
})

/** The text that offsets refer to. */
const inputOf = (text: ReadText['text']): string => (typeof text === 'string' ? text : text.input)

async function verifyAll(
  drafts: readonly ReadText[],
  sources: readonly (ReadText & SourceText)[],
  flags: VerifyFlags,
  loadExtractor: LoadExtractor,
): Promise<VerifiedDraft[]> {
  if (drafts.length === 0) return []
  const { verifyDrafts } = await import('../../verification/verify-drafts.js')
  const { findVerificationProblems } = await import('../../verification/find-problems.js')
  const extract = await loadExtractor(needsOf(flags))
  const options = {
    ...(flags.minWords !== undefined && { minWords: flags.minWords }),
    ...(flags.indirect !== undefined && { indirect: flags.indirect }),
  }
  const texts = sources.map(({ text }) => inputOf(text))
  try {
    const verifications = verifyDrafts(drafts, sources, options, extract)
    return verifications.map((verification, index) => {
      const { text: read, path, isFile } = drafts[index] as ReadText
      const text = inputOf(read)
      const [problem] = findVerificationProblems(verification, text, texts)
      if (problem !== undefined) throw new Error(`${verification.draft}: ${problem}`)
      return { verification, text, sources: texts, file: isFile ? path : null }
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InternalError(message, { cause: error })
  }
}

async function describeSummary(drafts: readonly VerifiedDraft[], failed: number): Promise<string> {
  const { summarise } = await import('../../formatter/verification/summary.js')
  const { count } = await import('../../formatter/common/count.js')
  const checks = drafts.flatMap(({ verification }) => verification.checks)
  const counts = [
    count(drafts.length, 'draft'),
    ...(failed > 0 ? [`${failed} failed`] : []),
    count(checks.length, 'quote'),
    ...(checks.length > 0 ? [summarise(checks)] : []),
  ]
  return `quote-extract: ${counts.join(', ')}\n`
}

/** Names each finding of `--fail-on` in one line: an annotation in GitHub Actions. Returns their number. */
async function reportFindings(
  drafts: readonly VerifiedDraft[],
  { failOn }: VerificationOptions,
  format: string,
  { env }: Terminal,
  report: (line: string) => void,
): Promise<number> {
  if (failOn.size === 0) return 0
  const { describeFinding } = await import('../../formatter/verification/describe.js')
  const { annotation } = await import('../../formatter/verification/github.js')
  const { Places } = await import('../../formatter/verification/verified-draft.js')
  const { printable } = await import('../../formatter/common/printable.js')
  const annotates = env.GITHUB_ACTIONS === 'true' && format !== 'github'
  let found = 0
  for (const draft of drafts) {
    const places = new Places(draft)
    for (const check of draft.verification.checks) {
      for (const finding of findingsOf(check)) {
        if (!failOn.has(finding.rule)) continue
        found++
        const { span } = finding.part
        const { line, column } = places.inDraft(span.start)
        const at = `${draft.verification.draft ?? 'standard input'}:${line}:${column}`
        const reason = describeFinding(finding, check, places)
        report(`${printable(`quote-extract: ${at}: “${span.text}”: ${reason}`)}\n`)
        if (annotates) report(`${annotation('error', draft, finding, check, places)}\n`)
      }
    }
  }
  return found
}
