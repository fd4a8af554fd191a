/** Words around marked words that are written on something or that name something. */

import { wordSet } from '../word-set.js'

/** Things that bear words. */
export const BEARERS: ReadonlySet<string> = wordSet(`
  sign signs plaque placard placards banner banners notice notices sticker stickers badge badges t-shirt t-shirts
  shirt cap hat label labels board poster posters inscription headstone gravestone
`)

export const BEARS: ReadonlySet<string> = wordSet(`
  read reads reading says saying said declaring proclaiming marked
`)

export const INSCRIBED: ReadonlySet<string> = wordSet(`
  tattooed painted spray-painted printed scrawled chalked carved engraved embroidered stencilled stenciled emblazoned
  stamped stitched
`)

/** Verbs between which and a name no object stands: "known as “Baba Tomato”", but "called him “a liar”". */
export const NAMING_VERBS: ReadonlySet<string> = wordSet(`
  nicknamed dubbed named
`)

export const KNOWN: ReadonlySet<string> = wordSet(`
  is are was were been being popularly commonly widely better also otherwise fondly affectionately locally
`)

/** "whom they call “the Boss”": a name that is in use, nobody's words; "whom he called" tells whose they are. */
export const EVERYBODY: ReadonlySet<string> = wordSet(`
  they people locals everyone everybody all friends fans neighbours neighbors colleagues residents villagers many some
  most
`)

export const PERFORMED: ReadonlySet<string> = wordSet(`
  watch watched watching sing sings sang singing hum hummed perform performed recite recited
`)
