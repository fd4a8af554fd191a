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
