import { wordSet } from '../word-set.js'

/** Nouns that can refer to the same source in one article, one group per line. A noun may be in several groups. */
const groups = `official source insider person spokesman spokeswoman spokesperson representative aide adviser staffer diplomat operative man woman individual employee
lawmaker senator representative congressman congresswoman mp legislator politician rep sen councillor councilman councilwoman assemblyman delegate parliamentarian backbencher
leader chief head boss director president premier chairman chairwoman chairperson chair secretary-general minister executive ceo secretary commander governor mayor chancellor commissioner
candidate nominee contender hopeful front-runner frontrunner challenger rival
billionaire businessman businesswoman mogul tycoon developer magnate entrepreneur millionaire investor founder
star actor actress singer performer musician rapper celebrity comedian entertainer songwriter artist
attorney lawyer solicitor barrister counsel advocate
officer cop policeman policewoman constable detective inspector sheriff sergeant superintendent deputy trooper
scientist researcher professor academic expert scholar author biologist physicist ecologist geologist economist historian analyst specialist lecturer
doctor physician surgeon gp medic consultant
reporter journalist correspondent columnist writer author editor blogger
coach manager boss trainer gaffer
player striker midfielder defender goalkeeper captain batsman bowler winger forward quarterback
driver motorist trucker
teacher headteacher principal head educator headmaster headmistress
pastor priest bishop reverend cleric minister vicar archbishop pope pontiff rabbi imam
king queen monarch prince princess royal
mother mum mom parent widow wife woman
father dad parent husband man widower
company firm corporation business manufacturer maker carmaker retailer airline operator bank lender giant group startup start-up supplier utility producer publisher
agency department bureau ministry authority office regulator watchdog administration commission service body
newspaper paper magazine outlet publication daily tabloid journal broadsheet website site
network channel broadcaster station
organization organisation group charity association union federation foundation institute body ngo society coalition alliance campaign
team club side
university college school institution
study report paper research analysis survey poll article review findings
letter email e-mail message memo note
lawsuit complaint suit filing
statement release communique communiqué
alliance bloc organisation organization coalition nato pact
government administration cabinet regime authorities
court tribunal panel judges bench justices
judge justice magistrate coroner
police force officers department constabulary
tweet post message
victim survivor complainant patient
suspect defendant accused
witness bystander neighbour neighbor resident onlooker
couple pair parents duo husband
family relatives parents
protesters demonstrators marchers crowd activists campaigners
voters electorate
general commander officer colonel admiral soldier
author writer novelist poet biographer`

const bySynonym = new Map<string, Set<string>>()
for (const line of groups.split('\n')) {
  const members = line.trim().split(/\s+/)
  for (const word of members) {
    const known = bySynonym.get(word) ?? new Set<string>()
    for (const other of members) known.add(other)
    bySynonym.set(word, known)
  }
}

/** All nouns that share a group with a noun, itself included. */
export const SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = bySynonym

/** Definite descriptions that news writers use in place of a name just mentioned: "the billionaire". */
export const EPITHETS: ReadonlySet<string> =
  wordSet(`billionaire mogul tycoon businessman businesswoman magnate actor actress star singer rapper comedian politician veteran republican
  democrat conservative liberal candidate nominee contender hopeful front-runner frontrunner incumbent native texan
  teenager youngster grandmother grandfather mother father mother-of-two mother-of-three father-of-two father-of-three
  playmaker striker winger skipper frenchman spaniard dutchman englishman scotsman irishman welshman german italian
  australian american briton canadian russian norwegian swede dane novelist playwright author laureate statesman lawmaker
  socialite heiress heir philanthropist reality-star developer financier pontiff monarch premier chancellor
  pensioner student graduate mum dad mom trainee apprentice midfielder defender goalkeeper batsman bowler`)
