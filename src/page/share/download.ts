/** Gives text to the reader: as a file, or on the clipboard. */

const endings = new Map([
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['csv', 'csv'],
  ['markdown', 'md'],
  ['brat', 'ann'],
  ['w3c', 'jsonld'],
  ['html', 'html'],
  ['gold', 'gold.jsonl'],
])

/** "Bridge to open: the mayor" → "bridge-to-open-the-mayor.csv" */
export function fileNameOf(title: string, format: string): string {
  const name = title
    .toLowerCase()
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${name === '' ? 'quotes' : name}.${endings.get(format) ?? 'txt'}`
}

export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** @returns whether the browser allowed it */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // no clipboard without HTTPS
    const field = document.createElement('textarea')
    field.value = text
    field.setAttribute('aria-hidden', 'true')
    document.body.append(field)
    field.select()
    const copied = document.execCommand('copy')
    field.remove()
    return copied
  }
}
