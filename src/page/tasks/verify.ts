import { InputError } from '../../errors.js'
import { readAs } from '../../readers/read-as.js'
import type { SourceText } from '../../verification/sources.js'
import { createVerifier } from '../../verify-quotes.js'
import { extract, prepare } from './extract.js'
import type { NamedRaw, Verified, VerifyTask } from './messages.js'

const verify = createVerifier(extract)

/**
 * Holds a draft against its sources. A source that cannot be read is a problem of the result; the others are still used.
 *
 * @throws InputError if the draft cannot be read
 */
export async function verifyAgainst({ draft, sources, indirect }: VerifyTask): Promise<Verified> {
  await prepare(indirect, () => {})
  const text = await readAs(draft.type, draft.raw)
  const read: SourceText[] = []
  const problems: string[] = []
  for (const source of sources) {
    try {
      read.push(await readSource(source))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(`${source.name} was left out: ${error.message}.`)
    }
  }
  const checks =
    read.length === 0 ? [] : verify({ name: draft.name, text }, read, { indirect }).checks
  return { checks, sources: read.length, problems }
}

const readSource = async ({ name, raw, type }: NamedRaw): Promise<SourceText> => ({
  name,
  text: await readAs(type, raw),
})
