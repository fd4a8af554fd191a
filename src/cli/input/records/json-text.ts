import { InputError } from '../../../errors.js'

/**
 * Rejects JSON as text: its quotation marks would be read as quotes.
 *
 * @throws InputError for records in a file not read as records, and for any other JSON
 */
export function rejectJson(text: string, name: string): void {
  const start = /[^\s\uFEFF]/.exec(text)?.index ?? 0
  const sign = text.charAt(start)
  if (sign !== '{' && sign !== '[') return
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end < 0 ? undefined : end)
  if (sign === '{' && isJson(line)) {
    throw new InputError(
      `${name} contains JSON records: pass --input jsonl, or --input text to read it as text`,
    )
  }
  if (isJson(text.slice(start))) {
    throw new InputError(
      `${name} is JSON, not text: put one record per line (jq -c) and pass --input jsonl, or pass --input text`,
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
