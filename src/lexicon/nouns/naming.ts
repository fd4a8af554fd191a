/** Words around marked words that are named or explained, not said: the word “X”, known as “X”, “X” means … */

import { wordSet } from '../word-set.js'

/** What the marked words after it are: the term “X”, under the alias “X”. */
export const WORD_NOUNS: ReadonlySet<string> = wordSet(`
  word term phrase name label nickname epithet moniker expression buzzword adjective noun verb adverb prefix suffix
  acronym abbreviation alias pseudonym username handle hashtag password code-name codename misnomer surname synonym
  genus species strain variety cultivar brand trademark
`)

/** Somebody who uses a word says it: "she used the term “X”", "he refused to say the word “X”". */
export const USES: ReadonlySet<string> = wordSet(`
  use used uses using say said says saying utter uttered uttering utters coin coined coining coins tweet tweeted repeat
  repeated wrote write writes writing invoke invoked invoking chant chanted chanting shout shouted shouting add added
  adding choose chose chosen choosing prefer preferred prefers avoid avoided avoiding drop dropped reject rejected
  employ employed borrow borrowed prefers mention mentioned mentioning hear heard call called calls calling introduced
`)

/** What a word does that is spoken of: “X” means …, “X” comes from … */
export const SIGNIFIES: ReadonlySet<string> = wordSet(`
  mean means meant meaning denotes denoted denoting signifies signified connotes translates derives
`)

/** A parrot called “X”, a suspect named “X”, a river now dubbed “X”. */
export const NAMED: ReadonlySet<string> = wordSet(`
  called dubbed nicknamed named christened codenamed code-named renamed
`)

/** "goes by “X”", "answers to “X”": verb and preposition. */
export const GOES_BY: ReadonlySet<string> = wordSet(`
  goes-by go-by went-by going-by answers-to answered-to known-by
`)

/** What an interface shows: the “Submit” button. */
export const CONTROLS: ReadonlySet<string> = wordSet(`
  button buttons key keys tab tabs folder folders field fields box boxes menu menus checkbox toggle icon icons setting
  settings sign signs badge badges sticker stickers label labels hashtag hashtags command commands
`)

/** "click “Submit”", "search for “X”" */
export const OPERATES: ReadonlySet<string> = wordSet(`
  click clicked clicking tap tapped tapping press pressed pressing googled googling
`)

/** Those whose custom it is to call a thing by a name: "locals call it “X”"; critics and allies judge. */
export const NAMERS: ReadonlySet<string> = wordSet(`
  they people locals islanders villagers insiders sailors fishermen farmers doctors physicians engineers lawyers traders
  programmers scientists researchers botanists biologists ecologists linguists economists psychologists sociologists
  geologists astronomers physicists chemists historians musicians statisticians mathematicians pilots miners bakers
  brewers gardeners climbers surfers gamers musicologists archaeologists anthropologists zoologists ornithologists
`)
