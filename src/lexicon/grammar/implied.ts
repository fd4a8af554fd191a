/** Words around an infinitive or a denial from which it follows that something was said: "had the nerve to ask". */

import { wordSet } from '../word-set.js'

/** Moods of somebody who speaks: "was happy to say", "felt compelled to add"; those of plans ("ready") are left out. */
export const MOODS: ReadonlySet<string> = wordSet(`
  happy glad pleased proud delighted content sorry honoured honored kind brave bold rash foolish honest generous gracious
  careful forced compelled obliged moved bound inspired provoked prompted fit
`)

/** What it takes to speak: "had the nerve to ask"; a chance or a right may be missed. */
export const TAKEN: ReadonlySet<string> = wordSet(`
  grace decency nerve courage gall cheek audacity temerity guts sense honesty humility wit effrontery chutzpah impudence
  bravery presence kindness goodness modesty foresight candour candor wisdom tact misfortune honour honor pleasure
`)

/** Verbs and adjectives whose denial affirms: "did not hesitate to call", "couldn’t resist adding", "was not slow to ask". */
export const HELD_BACK: ReadonlySet<string> = wordSet(`
  hesitate resist help shy shrink refrain flinch tire tires tired afraid ashamed slow embarrassed forget fail omit neglect
  contain
`)

/** Verbs and phrases before a gerund that say that nothing was said: "avoided saying", "stopped short of calling". */
export const LEFT_UNSAID: ReadonlySet<string> = wordSet(`
  avoid avoids avoided avoiding refrain refrains refrained refraining short instead denies denied denying
`)
