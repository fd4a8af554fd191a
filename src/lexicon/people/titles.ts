/** Words before a name, lower case without the dot. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Honorifics: left out of a canonical name; they tell gender where they do. */
export const MALE_HONORIFICS: ReadonlySet<string> =
  words(`mr sir lord king prince duke baron mister herr monsieur señor senor don signor
  father brother pope imam sheikh rabbi alhaji sultan datuk shri sri`)
export const FEMALE_HONORIFICS: ReadonlySet<string> =
  words(`mrs ms miss madam madame mme dame lady queen princess duchess baroness
  frau mademoiselle señora senora signora sister mother alhaja smt smti begum datin`)
export const HONORIFICS: ReadonlySet<string> =
  words(`mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam madame mme m
  mister herr frau monsieur señor señora senor senora signor signora hon rt honourable honorable rev revd reverend fr sr
  shri sri smt smti begum alhaji alhaja chief datuk dato tun puan encik haji hajiya engr barr pastor bishop archbishop cardinal pope
  imam rabbi sheikh ayatollah sister mother father brother king queen prince princess duke duchess baron baroness
  emir sultan`)

/** Titles of office and rank: left out of a name too, and kept as a description. */
export const OFFICE_TITLES: ReadonlySet<string> =
  words(`president vice-president vp premier chancellor minister secretary senator sen sens
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

/** Titles that are common surnames too: a title only at the head of a capitalised run. */
export const AMBIGUOUS_TITLES: ReadonlySet<string> =
  words(`king queen prince pope bishop dean judge major marshal justice duke baron sheriff
  chief director private general constable state home health trade father mother sister brother counsel coach don m fr
  del lord dame author editor house`)

/** Name suffixes. */
export const NAME_SUFFIXES: ReadonlySet<string> = words(
  'jr jr. sr sr. ii iii iv v esq esq. phd ph.d. md m.d. qc kc mp obe mbe cbe',
)

/** Lower-case particles inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> =
  words(`de da do dos das di del della der den van von zu zur af av la le du des el al bin ibn
  binti bint ben abu y e ten ter 't`)

/** Departments before a title: "Foreign Minister", "Education Secretary"; by themselves part of a name. */
export const PORTFOLIOS: ReadonlySet<string> =
  words(`state foreign interior defence defense finance health education treasury home trade labor
  labour housing transport justice environment energy agriculture culture police army navy senate house assembly first deputy
  assistant associate senior junior special general executive managing national regional press campaign communications research
  supreme high district circuit federal county city town state's chief principal lead`)

/** Departments that end a title: "Secretary of State John Kerry". */
export const DEPARTMENTS: ReadonlySet<string> =
  words(`state defense defence homeland security treasury interior labor labour education health commerce agriculture
  energy transportation transport justice finance trade staff police house senate assembly parliament commons
  lords court representatives union faculty exchequer rural local regional political public veterans affairs foreign industry investment tourism environment housing immigration york wales england canterbury`)

/** Letters after a name, no part of it. */
export const POSTNOMINALS: ReadonlySet<string> = words(
  'kc qc mp mep msp td obe mbe cbe kcmg phd md esq mbbs frs dl jp sc',
)
