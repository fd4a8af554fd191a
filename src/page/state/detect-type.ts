import type { TextType } from '../tasks/messages.js'

/** As much of a text as decides. */
const START = 20_000

const NAMES: readonly [RegExp, TextType][] = [
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:md|markdown|mdown)$/i, 'markdown'],
  [/\.txt$/i, 'text'],
]

/** Signs of Markdown; any two of them, or one that nothing else has. */
const CERTAIN =
  /^---\r?\n[\s\S]*?^\w+:[\s\S]*?^---\s*$|^\[\^?[^\]\n]+\]: \S|\[[^\]\n]+\]\(https?:[^)\s]+\)/m
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^> \S/m,
  /^(?:[-*+]|\d+\.) \S.*\n(?:[-*+]|\d+\.) \S/m,
  /(?:^|\s)\*\*\S[^*\n]*\S\*\*/,
  /(?:^|\s)[_*][^\s_*][^_*\n]*[_*](?=[\s.,;:!?]|$)/,
  /^(?:```|~~~)/m,
]

/** Guesses what a text is, from its file's name and its start. */
export function detectType(text: string, name: string | null = null): TextType {
  const named = name === null ? undefined : NAMES.find(([pattern]) => pattern.test(name))
  if (named) return named[1]
  const start = text.slice(0, START)
  if (/^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b/i.test(start))
    return 'html'
  const closed = new Set(
    [...start.matchAll(/<\/(p|div|h[1-6]|article|section|blockquote|span|a|ul|li)>/gi)].map(
      ([, tag = '']) => tag.toLowerCase(),
    ),
  )
  if (/^\s*</.test(start) && closed.size > 0) return 'html'
  const signs = SIGNS.filter((sign) => sign.test(start)).length
  return CERTAIN.test(start) || signs >= 2 || /^# \S/.test(start) ? 'markdown' : 'text'
}
