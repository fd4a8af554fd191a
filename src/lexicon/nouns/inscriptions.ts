/** Words next to quotation marks that enclose an inscription, a nickname or a performed work rather than speech. */

import { wordSet } from '../word-set.js'

/** Objects with writing on them. */
export const BEARERS: ReadonlySet<string> = wordSet(`
  sign signs plaque placard placards banner banners notice notices sticker stickers badge badges t-shirt t-shirts
  shirt cap hat label labels board poster posters inscription headstone gravestone
`)

/** Verbs between an object and its inscription: "a sign reading “Keep out”". */
export const BEARS: ReadonlySet<string> = wordSet(`
  read reads reading says saying said declaring proclaiming marked
`)

/** Participles before an inscription: "painted with the words “Go home”". */
export const INSCRIBED: ReadonlySet<string> = wordSet(`
  tattooed painted spray-painted printed scrawled chalked carved engraved embroidered stencilled stenciled emblazoned
  stamped stitched
`)

/** Verbs that precede a name without an object in between: "nicknamed “Baba Tomato”", but "called him “a liar”". */
export const NAMING_VERBS: ReadonlySet<string> = wordSet(`
  nicknamed dubbed named
`)

/** Words before "known as", "called": "popularly known as “Baba Tomato”". */
export const KNOWN: ReadonlySet<string> = wordSet(`
  is are was were been being popularly commonly widely better also otherwise fondly affectionately locally
`)

/** Subjects of names in general use: "whom they call “the Boss”", but not "whom he called". */
export const EVERYBODY: ReadonlySet<string> = wordSet(`
  they people locals everyone everybody all friends fans neighbours neighbors colleagues residents villagers many some
  most
`)

/** Verbs whose quoted object is a work: "sang “Harbour Lights”". */
export const PERFORMED: ReadonlySet<string> = wordSet(`
  watch watched watching sing sings sang singing hum hummed perform performed recite recited direct
  directed directing compose composed published authored penned recorded released produced choreographed premiered staged
  screened rehearsing rehearsed
`)
