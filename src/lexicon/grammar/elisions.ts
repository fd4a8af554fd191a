import { wordSet } from '../word-set.js'

/** Words that begin with an apostrophe, listed without it: 'tis, ’em, ’cause. */
export const ELIDED_STARTS: ReadonlySet<string> =
  wordSet(`tis t s tisn't twas twasn't twere twill twould twixt em n til till cause cos coz cuz bout round
  nuff neath nother ere gainst fraid ello ave ere alf ead im er nam hood burbs tude cept
  scuse sup tain't twon't tween kay ol gators roos copter coon cane flu phone`)

/** Words that end with an apostrophe, other than those in -s or -in, listed without it: o', th', ol’. */
export const ELIDED_ENDS: ReadonlySet<string> = wordSet(
  'o th ol an lil li mo fo yo po ma wi wit jus tha d dat po s n gov doin ca wanna an y t',
)

/** Words in -in that are whole: a mark after them is no apostrophe for a "g". Those in -ain, -oin, … are told by their vowel. */
export const WHOLE_IN: ReadonlySet<string> = wordSet(`
  begin within cabin berlin martin dublin robin basin cousin origin margin virgin coffin dolphin pumpkin napkin muffin
  latin satin insulin aspirin vitamin assassin admin twin skin spin thin chin grin sin win bin pin tin fin gin kin inn
  stalin lenin kevin marvin calvin colin justin austin franklin benjamin darwin melvin edwin erin penicillin hemoglobin
  goblin javelin violin mandarin bulletin cardin toxin resin elfin bitcoin maudlin urchin griffin tiffin catkin gremlin
`)

/** Verbs in -in with a vowel before it that elide their "g": goin’. */
export const VOWEL_ELIDED: ReadonlySet<string> = wordSet('goin doin bein seein')
