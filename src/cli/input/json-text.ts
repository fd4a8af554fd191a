import { InputError } from '../../errors.js'

/**
 * JSON is no prose: read as such, its quotation marks would pass for somebody's words.
 *
 * @throws InputError for records that are not named as such, and for any other JSON
 */
export function refuseJson(text: string, name: string): void {
  const start = /[^\s\uFEFF]/.exec(text)?.index ?? 0
  const sign = text.charAt(start)
  if (sign !== '{' && sign !== '[') return
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end < 0 ? undefined : end)
  if (sign === '{' && isJson(line)) {
    throw new InputError(`${name} holds JSON records: say --input jsonl, or --input text`)
  }
  if (isJson(text.slice(start))) {
    throw new InputError(
      `${name} is JSON and no text: give records a line each (jq -c) as --input jsonl, or say --input text`,
    )
  }
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
