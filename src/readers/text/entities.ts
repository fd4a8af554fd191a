import type { Replacement } from './replacement.js'

/** The entities of HTML that occur in news: signs and, by the name of their mark, letters ("&eacute;"). */
const SIGNS: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  cent: '¢',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  frac12: '½',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
}
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
}
/** "&amp;quot;" was escaped twice. */
const ENTITY = /&(?:amp;)?(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi

/** Finds the entities of HTML in a text that has at least two: one alone may be what the text is about. */
export function findEntities(text: string): Replacement[] {
  const found: Replacement[] = []
  for (const match of text.matchAll(ENTITY)) {
    const [written, decimal, hex, name] = match
    const decoded =
      name === undefined ? fromCode(decimal ? Number(decimal) : Number(`0x${hex}`)) : fromName(name)
    if (decoded === null) continue
    found.push({ start: match.index, end: match.index + written.length, text: decoded })
  }
  return found.length > 1 ? found : []
}

function fromName(name: string): string | null {
  if (Object.hasOwn(SIGNS, name)) return SIGNS[name] ?? null
  const mark = MARKS[name.slice(1)]
  const letter = mark && `${name.charAt(0)}${mark}`.normalize('NFC')
  return letter?.length === 1 ? letter : null
}

/** As in browsers, 128 to 159 are those of Windows-1252; only its quotation marks and dashes are known here. */
const OLD_CODES: Readonly<Record<number, string>> = {
  130: '‚',
  132: '„',
  133: '…',
  139: '‹',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  150: '–',
  151: '—',
  155: '›',
}

function fromCode(code: number): string | null {
  if (OLD_CODES[code]) return OLD_CODES[code]
  const isShown = code > 0x1f && !(code >= 0x7f && code < 0xa0) && code <= 0x10ffff
  return isShown && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null
}
