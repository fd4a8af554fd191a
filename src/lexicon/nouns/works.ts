import { wordSet } from '../word-set.js'

/** Nouns before the title of a work, lower case: "his 2012 book, “An American Son”". */
export const WORK_NOUNS: ReadonlySet<string> =
  wordSet(`book books novel memoir autobiography biography play musical opera ballet film movie documentary drama comedy sitcom series show
  program programme podcast episode broadcast song single album record track hit ballad anthem hymn poem painting sculpture
  exhibition magazine column blog newsletter game video cartoon strip sequel prequel franchise blockbuster thriller
  bestseller best-seller essay pamphlet comic trilogy saga titled entitled starring reality host anchor author classic`)

/** Nouns directly before the title of a work: the article “Who owns the harbour?” */
export const HEADED: ReadonlySet<string> = wordSet(`
  article story essay column editorial op-ed headline song film movie book novel play album poem episode podcast
  exhibition documentary
`)

/** Last words of programmes that are named after their hosts. */
export const PROGRAMME_ENDINGS: ReadonlySet<string> = wordSet(`
  live show tonight today hour report podcast special
`)

/** Words of the stage and the screen. */
export const STAGE_WORDS: ReadonlySet<string> = wordSet(`
  stage screen starred stars starring appears appeared appearing role roles part cameo debut cast understudy premiere
  revival remake adaptation screening heroine villain soundtrack
`)

/** Last words of the names of shows: "The Ann Doe Show", "Ann Doe Live". */
export const SHOWS: ReadonlySet<string> = wordSet('show live tonight hour podcast')
