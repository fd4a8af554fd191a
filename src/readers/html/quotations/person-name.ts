const TITLE =
  '(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Sen|Rep|Gov|President|Minister|Mayor|Judge|Justice|Captain|Col|Gen|Father|Rev|Sister)\\.? )?'
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PARTICLE = '(?:de|da|del|della|der|den|van|von|bin|al|el|la|le|du|dos|di|ter)'
const NAME = `${TITLE}${WORD}(?: (?:${PARTICLE} )*${WORD}){1,3}`

const WHOLE = new RegExp(`^${NAME}$`, 'u')
const LEADING = new RegExp(`^(${NAME})(?:,| ?\\(| [—–-] |$)`, 'u')
const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?![\\p{L}])`, 'gu')
/** Words that begin headings and sentences, not names. */
const NOT_FIRST =
  /^(?:The|A|An|In|On|At|For|And|But|How|Why|What|When|Where|Who|This|That|These|Our|My|Your|Our|More|About|If|After|Before|With|From|To|New|Is|Are|Do|Does|Can|It|We|You|I)\b/

/** Tests whether a text is nothing but a name of two words or more. */
export const isPersonName = (text: string): boolean => WHOLE.test(text) && !NOT_FIRST.test(text)

/** The name with which a text such as "Jane Doe, baker" begins; null if it begins otherwise. */
export function leadingName(text: string): string | null {
  const name = LEADING.exec(text.slice(0, 200))?.[1]
  return name && !NOT_FIRST.test(name) ? name : null
}

/** All names in a text, in order, repeated as often as it has them. */
export function namesAnywhere(text: string): string[] {
  return [...text.matchAll(ANYWHERE)]
    .map(([name]) => name.replace(/['’]s?$/, ''))
    .filter((name) => !NOT_FIRST.test(name))
}
