/** Closed word classes of English, lower case. */

import { wordSet } from '../word-set.js'

export const DETERMINERS: ReadonlySet<string> =
  wordSet(`the a an this that these those some any every each several many
  most few both all another no either neither other such one two three four five six seven eight nine ten dozens
  hundreds thousands half enough certain various numerous more`)

export const POSSESSIVES: ReadonlySet<string> = wordSet('my your his her its our their whose')

export const PREPOSITIONS: ReadonlySet<string> =
  wordSet(`of in on at by for with from to into onto upon about against between among
  amongst through throughout during before after above below under over near behind beyond beside besides within without
  toward towards across along around via per despite except since until till like unlike than as off out up down
  inside outside amid amidst regarding concerning following ahead alongside atop versus vs vs.`)

export const CONJUNCTIONS: ReadonlySet<string> =
  wordSet(`and or but nor yet so because if when while although though whereas unless
  whether once that where why how &`)

export const RELATIVES: ReadonlySet<string> = wordSet('who which whom whose that')

export const AUXILIARIES: ReadonlySet<string> =
  wordSet(`is are was were be been being am has have had having do does did will would shall
  should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
  shan't shouldn't can't cannot couldn't mightn't mustn't ain't 'll 'd 've 're 's i'm i've i'll i'd he's he'd he'll she's she'd she'll
  it's it'd it'll they're they've they'd they'll we're we've we'd we'll you're you've you'd you'll that's there's who's what's let's`)

/** Adverbs that occur between a subject and its verb, or next to a cue. */
export const ADVERBS: ReadonlySet<string> =
  wordSet(`also then later once again still even just not never ever always often sometimes now
  today yesterday tomorrow tonight too instead perhaps maybe soon already almost rather quite very only first last
  thus hence therefore however meanwhile moreover furthermore nevertheless nonetheless otherwise indeed anyway
  here there earlier afterwards afterward else back away together alone ago much less more so twice far long well
  aloud outright online abroad overall further even nearly early late quickly quietly abruptly home`)

export const SUBJECT_PRONOUNS: ReadonlySet<string> = wordSet('he she they it we i you who')

export const PRONOUNS: ReadonlySet<string> =
  wordSet(`i me mine myself you yours yourself yourselves he him himself she her hers
  herself it itself we us ours ourselves they them theirs themselves themself who whom someone somebody anyone anybody everyone
  everybody nobody none something anything everything nothing others one`)

/** Nouns that form a time expression after "last", "next" or "this". */
export const TIMES: ReadonlySet<string> = wordSet(
  `week month year night weekend season summer spring autumn fall winter quarter decade century morning afternoon evening`,
)

export const WEEKDAYS_AND_MONTHS: ReadonlySet<string> =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug.
  sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. christmas easter ramadan diwali`)
