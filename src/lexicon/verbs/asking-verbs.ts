import { wordSet } from '../word-set.js'

/**
 * Verbs that can follow a name right after a quoted question or exclamation: “Really?” Doe asked. Used only to decide
 * whether the sentence continues after the mark; the attributor has a longer list (`reporting-verbs.ts`).
 */
export const ASKING_VERBS: ReadonlySet<string> =
  wordSet(`said says asked asks added adds wrote writes tweeted tweets replied replies continued continues exclaimed shouted
  yelled cried told tells quipped joked responded countered wondered posted screamed answered insisted declared
  demanded recalled remarked noted explained concluded interjected retorted snapped chanted began warned mused
  texted messaged commented observed argued laughed called inquired enquired pleaded urged repeated stated
  announced boasted complained whispered roared barked taunted teased shot pressed protested admitted goes went`)

/** Words that, after the verb, indicate a new statement instead: “Why?” Doe said the plan was bad. */
export const NEW_STATEMENT: ReadonlySet<string> = wordSet(
  'that the a an he she it they his her their its there this these those',
)
