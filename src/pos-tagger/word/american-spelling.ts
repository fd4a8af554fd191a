/** American variants of British spellings, because the training texts are American. */

const ENDINGS: readonly (readonly [string, string])[] = [
  ['our', 'or'],
  ['ours', 'ors'],
  ['oured', 'ored'],
  ['ouring', 'oring'],
  ['ourable', 'orable'],
  ['ourite', 'orite'],
  ['ourites', 'orites'],
  ['ise', 'ize'],
  ['ises', 'izes'],
  ['ised', 'ized'],
  ['ising', 'izing'],
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['yse', 'yze'],
  ['yses', 'yzes'],
  ['ysed', 'yzed'],
  ['ysing', 'yzing'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ller', 'ler'],
  ['llers', 'lers'],
  ['tre', 'ter'],
  ['tres', 'ters'],
  ['ence', 'ense'],
  ['ences', 'enses'],
  ['ogue', 'og'],
  ['mme', 'm'],
  ['mmes', 'ms'],
]

/** The endings by their last two letters, which few words have. */
const byLastTwo = new Map<string, (readonly [string, string])[]>()
for (const ending of ENDINGS) {
  const key = ending[0].slice(-2)
  byLastTwo.set(key, [...(byLastTwo.get(key) ?? []), ending])
}

const NONE: readonly string[] = []

/** Possible American spellings of a word; empty for most words. */
export function americanForms(lower: string): readonly string[] {
  const endings = byLastTwo.get(lower.slice(-2))
  if (endings === undefined) return NONE
  const forms: string[] = []
  for (const [british, american] of endings) {
    if (lower.length > british.length + 1 && lower.endsWith(british))
      forms.push(lower.slice(0, -british.length) + american)
  }
  return forms
}
