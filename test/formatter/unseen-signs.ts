/** Invisible characters, which can hide or disguise text. */
export const unseen: [name: string, sign: string][] = [
  ['U+202E, which turns what follows', '\u202e'],
  ['U+202A', '\u202a'],
  ['U+202C', '\u202c'],
  ['U+2066', '\u2066'],
  ['U+2069', '\u2069'],
  ['U+200E', '\u200e'],
  ['U+200F', '\u200f'],
  ['U+061C', '\u061c'],
  ['U+200B, of no width', '\u200b'],
  ['U+2060', '\u2060'],
  ['U+2064', '\u2064'],
  ['U+FEFF', '\ufeff'],
  ['U+00AD, a hyphen at line ends only', '\u00ad'],
  ['U+034F', '\u034f'],
  ['U+115F, a letter that is none', '\u115f'],
  ['U+3164', '\u3164'],
  ['U+FFA0', '\uffa0'],
  ['U+17B4', '\u17b4'],
  ['U+180E', '\u180e'],
  ['U+206A', '\u206a'],
  ['U+FFF9', '\ufff9'],
  ['U+1D173', '\u{1d173}'],
  ['U+E0001', '\u{e0001}'],
  ['U+E0041, a letter of a tag', '\u{e0041}'],
]

/** Similar characters that languages and emoji need. */
export const seen: [name: string, text: string][] = [
  ['an emoji that is joined', '👩\u200d👩\u200d👧'],
  ['an emoji that is told to be one', '❤\ufe0f'],
  ['Persian', 'می\u200cخواهم'],
  ['an Arabic number sign', '\u0600١٢'],
  ['the end of a verse', '\u06dd٣'],
  ['a Kaithi number sign', '\u{110bd}'],
]
