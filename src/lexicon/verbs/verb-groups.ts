/** Groups of verbs that behave alike; base forms unless noted otherwise. */

import { wordSet } from '../word-set.js'

/** Inflected reporting verbs that are verbs even when capitalised: "Graham Says Trump …". */
export const SURE_VERBS: ReadonlySet<string> = wordSet(`
  said says tells told asks asked wrote writes adds added claims claimed warns warned argues argued insists insisted
  slams blasts vows urges admits denies calls called replied explained
`)

/** Reporting verbs that take the addressee as object: "told reporters". */
export const ADDRESSED: ReadonlySet<string> = wordSet(`
  tell inform remind assure reassure warn ask notify advise
`)

/** Verbs whose object is likely to speak next: "asked Doe", "pressed the minister". */
export const ASKS: ReadonlySet<string> = wordSet(`
  ask question press interview challenge quiz urge invite call tell remind
`)

/** Listed reporting verbs that often don't report: "began", "held". */
export const NO_REPORT: ReadonlySet<string> = wordSet(`
  begin start continue finish conclude decide resolve show find hold offer move rule issue release
`)

/** Verbs followed by the infinitive that reports: "went on to say", "declined to comment". */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(`
  go continue begin start decline refuse fail appear seem try attempt offer agree use hesitate
`)

/** Inflected forms before an infinitive whose action did happen: "went on to say", "used to say", "was quick to add". */
export const HAPPENED: ReadonlySet<string> = wordSet(`
  went goes going go on continued continues continue used began begins started starts proceeded quick came rushed
  hastened managed dared first last only latest
`)

/** "said he, smiling": how it was said, no verb that reports anything of its own. */
export const GESTURES: ReadonlySet<string> = wordSet(`
  sighing sobbing weeping laughing chuckling giggling grinning smiling groaning moaning shrugging sneering sniffing
  snorting shaking nodding
`)

/** Inflected verbs of perceiving and showing, before a participle: "heard a guard shouting". */
export const PERCEIVES: ReadonlySet<string> = wordSet(`
  see sees saw seen seeing hear hears heard hearing overhear overhears overheard overhearing watch watches watched watching
  show shows showed shown showing film films filmed filming record records recorded recording catch catches caught catching
  capture captures captured capturing depict depicts depicted depicting
`)

/** Inflected verbs of making somebody act, before an infinitive: "prompted the judge to quip". */
export const CAUSES: ReadonlySet<string> = wordSet(`
  prompt prompts prompted prompting lead leads led leading cause causes caused causing force forces forced forcing
  compel compels compelled compelling drive drives drove driven driving spur spurs spurred spurring
  inspire inspires inspired inspiring provoke provokes provoked provoking
`)

/** Base forms of verbs whose object is a matter, not words: "spoke movingly", "requested copies". */
export const OF_MATTER: ReadonlySet<string> = wordSet(`
  speak talk chat request demand seek discuss debate
`)

/** Verbs that pass on somebody else’s words: "quoted Doe as saying". */
export const HANDS_ON: ReadonlySet<string> = wordSet(`
  quoted quotes quoting quote cited cites citing cite reported reports reporting described describes describing
  recorded records recording paraphrased paraphrases paraphrasing
`)

/** Verbs that introduce the wording of a text: "a letter that began “…”". */
export const INTRODUCES_TEXT: ReadonlySet<string> = wordSet(`
  began begins beginning read reads reading said says saying ended ends ending opened opening promised promising
  stating declaring announcing
`)

/** Verbs of using words: "she used the term". */
export const USES_WORDS: ReadonlySet<string> = wordSet(`
  used uses chose chooses employed repeated repeats uttered spoke
`)

/** Participles that introduce a question put to somebody. */
export const PUT_TO: ReadonlySet<string> = wordSet(`
  asked questioned quizzed pressed challenged prompted heckled interrupted
`)
