/** Abbreviations and the dots after them. Lower case, without the final dot. */

import { wordSet } from '../word-set.js'

/** Titles before a name; the dot never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  mr mrs ms mx dr drs prof profs sen sens rep reps gov govs lt gen gens col maj capt cpt cmdr cdr adm sgt
  pvt cpl spc pfc brig det insp supt dep rev revs fr sr.m hon pres sec atty amb supt st ste mt ft messrs mmes mme mlle
  del det mohd smt cllr messrs sgt wm geo chas jas hon fr gen.sec
  sra srta hr fräulein gov.-elect sen.-elect rt p.s asst assoc dir exec
`)

/** Other abbreviations; the dot ends a sentence if a sentence starter follows. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co cos ltd llc plc bros dept univ assn assoc ave blvd rd st sq bldg hwy pkwy
  jr sr esq ph.d m.d b.a m.a ph vs v etc al cf viz approx est ca ed eds trans vol vols no nos pp p par fig figs art ch
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo ont que alta man sask
  min max avg hrs hr mins secs sec oz lb lbs ft km mph sq tel ext incl
  a.m p.m am pm u.s u.k u.n e.u u.s.a d.c n.y l.a e.g i.e
`)

/** Abbreviations after which any capitalised word starts a sentence, except a day or a time zone. */
export const NEVER_BEFORE_NAME: ReadonlySet<string> = wordSet('a.m p.m etc al')

/** Abbreviations that are also ordinary words; the dot is a full stop unless a digit follows. */
export const ORDINARY_TOO: ReadonlySet<string> = wordSet(`
  no nos art ill la del mass miss wash ore sun sat fri mon wed mar man par est ed am pm pa ma min max sec dir exec fig p ch
  ind co.op ont fr dep hr hon det mo kan ala
`)

/** Top-level domains: "example.com" is one word, "end.the" is two. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = wordSet(`
  com org net gov edu mil int co uk us eu de fr it es nl be ch at ie ca au nz jp ru ua pl se no fi dk
  info biz io ai tv fm ly gl app dev news blog online site
`)
