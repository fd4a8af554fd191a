import { wordSet } from '../word-set.js'

/** Nouns of speech that follow a possessive: "Trump’s claim that “…”". Lower case. */
export const SPEECH_NOUNS: ReadonlySet<string> =
  wordSet(`claim claims statement statements comment comments remark remarks assertion assertions allegation allegations argument arguments
  warning warnings promise promises pledge pledges vow call calls demand demands description suggestion suggestions message messages
  words speech declaration announcement answer answers reply response question questions criticism complaint complaints
  prediction predictions threat threats denial insistence contention observation opinion view views belief estimate
  motto mantra slogan quip joke boast rant tweet tweets post posts letter email report book article interview testimony
  phrase term quote quotation explanation apology plea appeal request advice charge charges accusation accusations`)

/** Nouns of answers, as in: “…” came the reply from the gallery. */
export const ANSWERS: ReadonlySet<string> = wordSet(`
  reply answer response cry shout retort
`)

/** What somebody says or thinks, as their property: "the mayor’s words", "her first thought". */
export const UTTERANCES: ReadonlySet<string> = wordSet(`
  word words verdict verdicts view views answer answers reply replies response opinion assessment advice explanation
  conclusion reaction thought thoughts retort riposte comeback comment remark instinct summary diagnosis prediction
  warning message take
`)

/** Nouns for a wording, after a possessive: "Doe’s use of", "Doe’s word for it". */
export const WORDINGS: ReadonlySet<string> = wordSet(`
  word words phrase phrases term use description expression wording slogan label claim remark comment choice tweet
  post statement reply answer motto verdict complaint boast promise pledge line talk
`)

/** Nouns for words that somebody uses: "she used the term". */
export const TERMS: ReadonlySet<string> = wordSet(`
  word words term terms phrase phrases expression expressions adjective adjectives formula sentence slogan
`)

/** Short texts: "a letter from Doe that began “…”". */
export const SHORT_TEXTS: ReadonlySet<string> = wordSet(`
  post posts tweet tweets message letter email emails e-mail e-mails note memo statement text caption comment leaflet
  advert
`)

/** Nouns of questions that somebody in a crowd puts. */
export const QUESTIONS: ReadonlySet<string> = wordSet(`
  question query shout cry taunt heckle challenge demand plea
`)
