// Do not change: a different list would change the figures for the same output.
const HONORIFICS =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|sen|senator|rep|representative|congressman|congresswoman|gov|governor|president|vice president|former president|prime minister|secretary|king|queen|prince|princess|pope|gen|general|col|colonel|capt|captain|lt|sgt|judge|justice|rev|reverend)\.? /

/** Normalizes a name for comparison: lower case, without determiner, honorifics, possessive and punctuation. */
export function normaliseName(name: string): string {
  let rest = name.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/[“”"]/g, '')
  rest = rest
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/'s?$/, '')
    .replace(/^(?:the|a|an) /, '')
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(HONORIFICS, '')
  }
  return rest.replace(/[.,;:()]/g, '').trim()
}
