import { wordSet } from '../word-set.js'

/** Words that, capitalised after an abbreviation, start a new sentence, as they rarely begin a name. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = wordSet(`
  the a an this that these those he she it they we i you his her its their our my your there here
  in on at by for from with without after before since until when while if as because although though despite during
  and but or nor so yet however meanwhile also then now not no what who why how where which
  some many most both all each every one two three several other another such more
  let let's it's he's she's they're we're i'm i've we've that's there's don't
  to of about under over into among between through
  is was are were has have had do does did will would can could should may might
  earlier later last next still even only just once moreover nevertheless instead perhaps
  nobody everybody somebody anybody everyone someone anyone nothing everything something
  yes well asked according speaking
`)

/** Words that continue the sentence after a time of day or a date: "at 5 p.m. Monday". Lower case. */
export const TIME_WORDS: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday et est edt pt pst pdt ct cst cdt mt mst mdt gmt bst utc cet
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec tonight today tomorrow
  eastern pacific central mountain
`)
