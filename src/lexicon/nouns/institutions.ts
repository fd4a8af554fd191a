/** Words in the names of institutions, lower case. */

import { wordSet } from '../word-set.js'

/** Heads of names completed by "of …" or "for …": "Department of Justice", "Secretary of State". */
export const DEPARTMENT_HEADS: ReadonlySet<string> =
  wordSet(`department ministry minister secretary university institute institution bank
  house houses court board bureau office council committee commission association federation union society college school
  faculty academy center centre centers centres chamber church bishop archbishop duke duchess prince princess king queen
  kingdom republic state states city museum library ambassador director chief chairman president head order army league
  organization organisation agency authority services service fund foundation friends sons daughters institutes doctors
  medecins médecins bar clerk speaker lord master attorney sheriff mayor leader congress conference coalition alliance
  campaign citizens people americans parents students inspectorate guild embassy high bay isle gulf cape mount`)

/** First words after "and" in the names of institutions: "Health and Human Services". */
export const JOINED_AFTER_AND: ReadonlySet<string> =
  wordSet(`human prevention security urban medicine technology trade commerce culture
  tourism development industry agriculture science sciences welfare families border forensic space sport sports
  research training skills customs excise drug cosmetics exchange atmospheric environment energy innovation arts letters
  surgeons physicians mental rural community communities social public local regional workforce pensions`)

/** Last words of the names of organizations. */
export const ORGANIZATION_ENDINGS: ReadonlySet<string> =
  wordSet(`inc inc. corp corp. ltd ltd. plc llc llp gmbh ag sa s.a. co co. company corporation group holdings partners
  associates bank university college school institute institution foundation society association federation
  union council committee commission agency authority department ministry office bureau board court senate
  parliament party church hospital center centre museum news journal herald tribune telegraph independent
  gazette chronicle observer today magazine weekly network radio television tv airlines airways motors
  industries systems technologies solutions services service international global alliance coalition campaign
  club league team united city fc police army navy force forces guard administration assembly tribunal trust
  fund project movement front brigade organization organisation forum chamber studios pictures records
  entertainment media communications electric railway railways rail pac reuters bloomberg facebook twitter
  google microsoft apple amazon cnn bbc nbc abc cbs msnbc politico pentagon kremlin nato eu un gop dnc rnc fbi
  cia nsa epa irs nhs unicef who imf opec insider observatory watch amnesty greenpeace oxfam syndicate
  cooperative laboratory labs lab archives library primary secondary grammar academy cafe restaurant theatre
  theater stadium airport harbour harbor port pier dock isle mountain beach prison jail clinic surgery
  cathedral mosque synagogue award awards week amendment treaty programme program ferries ltda petroleum
  pharma pharmaceuticals supermarkets cinemas cinema insurance alliance federation watch legal aid state
  guild fellowship league confederation collective consortium brotherhood
  borough parish government republic states kingdom nations states' district municipality embassy consulate
  democrats republicans convention conference summit championship championships olympics marathon tournament playoffs
  caucus`)

/** Last words of organizations that are also surnames; with a first name before it, the name is a person's. */
export const AMBIGUOUS_ENDINGS: ReadonlySet<string> =
  wordSet(`congress house press times post guardian mirror mail express star energy oil gas power water fox road street
  avenue lane square park hall hotel inn arms pub station arena bridge island islands river lake bay valley
  hills forest temple chapel abbey castle palace tower building prize cup festival day war battle act bill law
  agreement plan buses trains lines foods stores congress rights voice voices ward town village county shire
  county`)

/** Nouns that can refer to any institution in the article. */
export const GENERIC_ORGANIZATION: ReadonlySet<string> = wordSet(`
  company firm group business retailer bank airline agency organisation organization body charity union council
  ministry department party club newspaper paper magazine network university school hospital institute association
  commission committee court authority regulator watchdog operator manufacturer grocer supermarket chain brand
  publisher foundation federation alliance bureau office outlet tabloid service station site website broadcaster
  campaign
`)
