import { IRREGULAR_FORMS } from '../lexicon/verbs/reporting-verbs.js'

const VOWEL = /[aeiou]/

/** Forms of an English verb, from its base form: base, third person, past tense and participles, gerund. */
export function inflect(verb: string): string[] {
  const third = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const irregular = IRREGULAR_FORMS[verb]
  const past = irregular ? irregular.split(' ') : [regularPast(verb)]
  return [verb, third, ...past, gerund(verb, past[0] ?? '')]
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return doublesLast(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

function gerund(verb: string, past: string): string {
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  // "quip, quipped": the gerund doubles the consonant too
  const doubled = past === `${verb}${verb.at(-1)}ed` || doublesLast(verb) || verb === 'begin'
  return doubled ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

/** True of one-syllable verbs that end in consonant, vowel, consonant: "slam" → "slammed". */
function doublesLast(verb: string): boolean {
  const [a = '', b = '', c = ''] = verb.slice(-3)
  const oneSyllable = (verb.match(/[aeiouy]+/g) ?? []).length === 1
  return oneSyllable && verb.length >= 3 && !VOWEL.test(a) && VOWEL.test(b) && !/[aeiouwxy]/.test(c)
}
