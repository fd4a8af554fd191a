/** Titles, particles and suffixes of names; lower case, mostly without the dot. */

import { wordSet } from '../word-set.js'

/** Honorifics of men. */
export const MALE_HONORIFICS: ReadonlySet<string> =
  wordSet(`mr sir lord king prince duke baron mister herr monsieur señor senor don signor
  father brother pope sheikh alhaji sultan datuk shri sri`)

/** Honorifics of women. */
export const FEMALE_HONORIFICS: ReadonlySet<string> =
  wordSet(`mrs ms miss madam madame mme dame lady queen princess duchess baroness
  frau mademoiselle señora senora signora sister mother sheikha alhaja smt smti begum datin`)

/** All honorifics; they are not part of the canonical name. */
export const HONORIFICS: ReadonlySet<string> =
  wordSet(`mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam madame mme m
  mister herr frau monsieur señor señora senor senora signor signora hon rt honourable honorable rev revd reverend fr sr
  shri sri smt smti begum alhaji alhaja chief datuk dato tun puan encik haji hajiya engr barr pastor bishop archbishop cardinal pope
  imam rabbi sheikh sheikha ayatollah sister mother father brother king queen prince princess duke duchess baron baroness
  emir sultan`)

/** Titles of office and rank; not part of the canonical name, but kept as a description. */
export const OFFICE_TITLES: ReadonlySet<string> =
  wordSet(`president vice-president vp premier chancellor minister secretary senator sen sens
  representative rep reps congressman congresswoman assemblyman assemblywoman delegate del councillor councilor cllr councilman
  councilwoman councilmember alderman governor gov govs gouverneur whip comptroller treasurer auditor ombudsman
  solicitor registrar lieutenant lt mayor speaker leader chairman chairwoman chair
  chairperson director general gen colonel col major maj captain capt cpt sergeant sgt sgt-maj corporal cpl private pvt pte admiral adm
  commander cmdr comdr commodore brigadier brig marshal constable pc dc detective det inspector insp superintendent supt
  commissioner officer trooper deputy sheriff chief judge justice magistrate attorney prosecutor counsel ambassador
  amb envoy consul dean provost rector coach manager skipper ceo cfo coo cto mp mep msp td mla mna taoiseach tánaiste tanaiste
  undersecretary under-secretary secretary-general director-general attorney-general governor-general
  vice-chancellor vice-chairman vice-admiral co-chair editor-in-chief editor correspondent author
  professor prof dr doctor prime vice former acting interim ex mca sp asp dsp csp acp dcp dig igp ig oc ocs subaltern class comrade baroness chairman-elect president-elect`)

/** Titles that are also common names or words: a title only at the start of a capitalised run. */
export const AMBIGUOUS_TITLES: ReadonlySet<string> =
  wordSet(`king queen prince pope bishop dean judge major marshal justice duke baron sheriff
  chief director private general constable state home health trade father mother sister brother counsel coach don m fr
  del lord dame author editor house`)

/** Name suffixes. */
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet(
  'jr jr. sr sr. ii iii iv v esq esq. phd ph.d. md m.d. qc kc mp obe mbe cbe',
)

/** Lower-case particles in a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> =
  wordSet(`de da do dos das di del della der den van von zu zur af av la le du des el al bin ibn
  binti bint ben abu y e ten ter 't`)

/** Modifiers before a title: "Foreign Minister", "Education Secretary"; without a title, part of the name. */
export const PORTFOLIOS: ReadonlySet<string> =
  wordSet(`state foreign interior defence defense finance health education treasury home trade labor
  labour housing transport justice environment energy agriculture culture police army navy senate house assembly first deputy
  assistant associate senior junior special general executive managing national regional press campaign communications research
  supreme high district circuit federal county city town state's chief principal lead`)

/** Last words of titles with "of" or "for": "Secretary of State John Kerry". */
export const DEPARTMENTS: ReadonlySet<string> =
  wordSet(`state defense defence homeland security treasury interior labor labour education health commerce agriculture
  energy transportation transport justice finance trade staff police house senate assembly parliament commons
  lords court representatives union faculty exchequer rural local regional political public veterans affairs foreign industry investment tourism environment housing immigration york wales england canterbury`)

/** Post-nominal letters; not part of the name. */
export const POSTNOMINALS: ReadonlySet<string> = wordSet(
  'kc qc mp mep msp td obe mbe cbe kcmg phd md esq mbbs frs dl jp sc',
)
