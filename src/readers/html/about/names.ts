/** Finds the names in a line such as "By Jane Doe, Political Editor, and John Roe in Oslo". */

/** Verbs and prepositions before the first name. */
const BY =
  /^(?:(?:written|posted|reported|published|compiled|edited|words|text|story|report|review(?:ed)?|interview|analysis|opinion|commentary|essay|exclusive|article|photographs?|submitted|contributed|authored)\s+(?:and\s+\w+\s+)?)?(?:by|from|von|par|por|oleh|av|di)\b:?\s*|^authors?:?\s+|^(?:posted|written):\s*/i
/** What follows a name: a place, an employer, a date. */
const END =
  /\s+(?:in|at|for|of|from|on|is|was|are|has|reports?|writes?|covers|with|to|via|about|updated|published|posted|last|follow|contact|email|special|staff|senior|political|chief|associate|deputy|contributing|national|foreign|guest|digital|web)(?:\s|:|$).*|\s*[|•·–—/()[\]:@#].*|\s+-\s.*|\s*\d.*|\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d.*|(?<=\p{L}{3})\.\s.*/isu
/** Separators between names. */
const BETWEEN = /\s{2,}|\s*(?:,|;|&|\+|\n|\band\b|\bund\b|\bet\b|\by\b)\s*/i
/** Words of roles, and of links next to a byline. */
const ROLE =
  /\b(?:editors?|correspondents?|reporters?|writers?|columnists?|contributors?|producers?|journalists?|analyst|director|professor|manager|fellow|lecturer|chief|bureau|desk|freelance|photographer|blogger|host|critic|author|published|updated|minutes?|read|share|comments?|view|more|profile|archive|posts|stories|articles?|website|biography|bio|email|twitter|facebook|follow|et al|phd|md|admin)\b/i
/** Words of organizations: "Associated Press", "BBC News". */
const AGENCY =
  /\b(?:press|news|reuters|afp|ap|upi|bbc|cnn|agence|agency|agencies|staff|team|newsroom|times|post|today|magazine|xinhua|bloomberg|associated|international|insider|media|network|tribune|herald|journal|gazette|wire|business|sports)\b/i
/** "JANE DOE Associated Press Writer": the name ends with its capitals. */
const CAPITALS = /^(?:\p{Lu}[\p{Lu}'’.-]*\s+){2,4}(?=\p{Lu}\p{Ll})/u
/** Lower-case parts of names. */
const PARTICLE =
  /^(?:de|da|del|della|der|den|van|von|bin|al|el|la|le|du|dos|di|ter|ten|y|af|ibn|st\.?)$/
const LONGEST = 200

/** The names of a byline, in order; empty if it has none. */
export function namesIn(byline: string): string[] {
  let rest = byline.slice(0, LONGEST).trim()
  const by = BY.exec(rest)
  if (by) rest = rest.slice(by[0].length)
  const names: string[] = []
  for (const part of rest.split(BETWEEN)) {
    const cut = (CAPITALS.exec(part)?.[0] ?? part)
      .replace(END, '')
      .replace(/[.,;:]+$/, '')
      .trim()
    if (isName(cut) && !names.some((name) => name.toLowerCase() === cut.toLowerCase()))
      names.push(cut)
  }
  // Where people are named, a single word is a place, and an organization their employer.
  const full = names.filter((name) => /\s/.test(name))
  const people = full.filter((name) => !AGENCY.test(name) && !/^The /i.test(name))
  return people.length > 0 ? people : full.length > 0 ? full : names
}

function isName(text: string): boolean {
  const words = text.split(/\s+/)
  if (text === '' || words.length > 5 || ROLE.test(text)) return false
  return (
    words.every((word) => /^[\p{Lu}\p{Lo}"“'‘’]/u.test(word) || PARTICLE.test(word)) &&
    /\p{L}{2}/u.test(text)
  )
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
