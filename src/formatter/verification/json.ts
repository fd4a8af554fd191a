import { escapeControls } from '../json.js'
import type { VerificationFormatter } from './verified-draft.js'

/** JSON, indented by two spaces: an object for one draft, an array for several. */
export const formatVerificationJson: VerificationFormatter = (drafts, { several }) => {
  const results = drafts.map(({ verification }) => verification)
  return `${escapeControls(JSON.stringify(several ? results : results[0], null, 2))}\n`
}

/** JSON Lines: one draft per line. */
export const formatVerificationLines: VerificationFormatter = (drafts) =>
  drafts.map(({ verification }) => `${escapeControls(JSON.stringify(verification))}\n`).join('')
