import { type Verification, verificationSchema } from './records.js'

/**
 * Validates a verification against its schema and its texts.
 *
 * @param draft the draft as it was read
 * @param sources the sources as they were read
 * @returns one line per problem; empty if there are none
 */
export function findVerificationProblems(
  verification: Verification,
  draft: string,
  sources: readonly string[],
): string[] {
  const parsed = verificationSchema.safeParse(verification)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return verification.checks.flatMap(({ id, parts }) =>
    parts.flatMap(({ span, passage, others }) => [
      ...(draft.slice(span.start, span.end) === span.text
        ? []
        : [`${id}: the text from ${span.start} to ${span.end} does not match the draft`]),
      ...[...(passage ? [passage] : []), ...others].flatMap(({ sourceIndex, spans }) =>
        spans
          .filter(({ start, end, text }) => sources[sourceIndex]?.slice(start, end) !== text)
          .map(
            ({ start, end }) =>
              `${id}: the text from ${start} to ${end} does not match source ${sourceIndex + 1}`,
          ),
      ),
    ]),
  )
}
