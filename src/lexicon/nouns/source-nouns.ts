/** Head nouns of source descriptions by what they denote; lower case. */

import { wordSet } from '../word-set.js'

export const MALE_NOUNS: ReadonlySet<string> =
  wordSet(`man boy father dad grandpa grandad granddad son husband brother uncle nephew grandfather grandson widower boyfriend gentleman
  guy lad king prince duke spokesman chairman businessman congressman councilman salesman fireman policeman
  statesman sportsman cameraman frontman anchorman fisherman craftsman clergyman monk stepfather stepson
  godfather fiancé groom waiter patriarch godson headmaster lawman airman infantryman`)

export const FEMALE_NOUNS: ReadonlySet<string> =
  wordSet(`woman girl mother mum mom grandma granny gran daughter wife sister aunt niece grandmother granddaughter widow girlfriend
  lady queen princess duchess spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman actress stateswoman
  sportswoman nun stepmother stepdaughter godmother fiancée bride waitress hostess heiress matriarch housewife
  headmistress schoolgirl landlady`)

/** Nouns for one person of either gender. */
export const PERSON_NOUNS: ReadonlySet<string> =
  wordSet(`person adult child kid teenager teen youth baby victim survivor suspect defendant witness bystander passer-by
  neighbour neighbor resident local villager citizen voter taxpayer commuter passenger driver rider cyclist motorist pilot sailor
  official officer rector spokesperson representative source insider aide adviser advisor assistant deputy chief boss head leader
  director manager executive president vice-president chair chairperson secretary minister premier chancellor senator lawmaker
  legislator congressperson politician mayor governor councilor councillor ambassador diplomat envoy negotiator mediator peacemaker
  candidate nominee contender front-runner frontrunner hopeful challenger rival opponent incumbent supporter backer ally critic
  donor activist campaigner organizer organiser protester protestor demonstrator marcher rebel militant fighter soldier veteran
  general colonel captain commander major lieutenant sergeant admiral marshal trooper detective inspector superintendent supervisor
  constable sheriff commissioner policeman cop investigator prosecutor attorney lawyer solicitor barrister counsel judge justice
  magistrate juror plaintiff complainant appellant whistleblower informant scientist researcher scholar academic professor
  lecturer teacher tutor principal headteacher student pupil graduate historian economist analyst strategist pollster
  consultant expert specialist scientist physicist chemist biologist ecologist geologist epidemiologist virologist psychologist
  psychiatrist sociologist anthropologist archaeologist astronomer engineer architect planner developer designer technician mechanic doctor
  physician surgeon gp paramedic medic dentist pharmacist therapist patient carer caregiver author writer novelist poet journalist
  reporter correspondent columnist editor publisher blogger commentator pundit broadcaster presenter anchor producer filmmaker
  photographer artist painter sculptor musician singer songwriter rapper composer conductor drummer guitarist actor comedian
  dancer performer entertainer celebrity star player footballer cricketer golfer boxer runner swimmer athlete striker defender
  midfielder goalkeeper batsman batter bowler pitcher quarterback coach trainer skipper captain umpire referee owner founder
  co-founder entrepreneur businessperson investor banker broker trader shopkeeper retailer customer client consumer shopper
  buyer seller farmer grower worker employee staffer employer labourer laborer miner builder plumber electrician carpenter
  nurse midwife cook chef host waiter barista bartender landlord tenant homeowner householder guest visitor tourist traveller traveler
  colleague friend partner spouse relative cousin parent grandparent sibling twin stepparent ex-wife ex-husband girlfriend
  boyfriend fiancé fiancee orphan heir heiress refugee migrant immigrant asylum-seeker prisoner inmate detainee hostage
  bishop archbishop pastor priest imam rabbi cleric preacher minister vicar pontiff pope monk believer worshipper
  king monarch prince emperor duke royal peer commoner billionaire millionaire tycoon mogul magnate financier philanthropist
  lobbyist operative staffer speechwriter surrogate confidant confidante loyalist defector dissident exile spy agent handler
  speaker participant attendee panelist panellist moderator interviewer interviewee respondent caller user fan follower viewer
  listener reader subscriber member chairman spokesman spokeswoman attendant operator inspector examiner coroner
  ranger firefighter lifeguard guard bodyguard janitor cleaner porter clerk treasurer auditor accountant actuary
  regulator watchdog ombudsman trustee chairman-elect governor-elect president-elect mayor-elect front-man front-woman
  newcomer outsider underdog favourite favorite champion winner loser runner-up finalist
  republican democrat conservative liberal tory socialist communist progressive libertarian moderate centrist nationalist
  independent unionist separatist islamist moderate hawk dove kid guy mogul brother sister mother father master harbourmaster headmaster publican landlord landlady coastguard mum dad
  scholar intern trainee apprentice recruit cadet conscript commando operative sniper bomber gunman attacker assailant
  mastermind ringleader kidnapper thief robber burglar fraudster hacker whistle-blower self-described pollster
  demographer statistician meteorologist forecaster climatologist seismologist oceanographer zoologist botanist conservationist
  mp mep msp mla
  environmentalist humanitarian aid-worker volunteer counsellor counselor mentor guru strategist theorist`)

/** Nouns for several people. `nounKind` handles the regular plurals of person nouns. */
export const GROUP_NOUNS: ReadonlySet<string> =
  wordSet(`people opposition men women children kids folks parents couple pair family families crowd mob audience public
  others ones youths police authorities media press staff crew team squad jury panel couple household clergy faithful
  rank-and-file majority minority community villagers locals percent half majorities millions thousands hundreds dozens
  politicians officials sources experts critics aides allies lawmakers residents supporters protesters demonstrators
  republicans democrats conservatives liberals progressives twins siblings`)

/** Nouns for one organization. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> =
  wordSet(`company firm corporation conglomerate business bank lender retailer manufacturer maker carmaker airline
  carrier operator supplier utility startup start-up giant group organization organisation agency authority bureau department
  ministry office commission committee council board panel court tribunal parliament congress senate assembly legislature
  house cabinet government administration regime kremlin pentagon embassy party campaign union federation association
  society institute institution foundation charity trust fund think-tank university college school academy
  hospital clinic church mosque synagogue diocese club league team side band label studio network channel broadcaster station newspaper
  paper magazine journal outlet tabloid daily website site blog publisher service force army navy military militia police
  alliance coalition bloc movement lobby watchdog regulator inspectorate secretariat headquarters municipality city state
  country nation kingdom republic province county borough district village town city-council island plant
  exchange consortium cooperative co-op partnership venture subsidiary unit division branch chain brand store
  museum library theatre theater orchestra gallery festival airport port authority camp team establishment leadership
  white-house downing-street brigade regiment fleet garrison task-force inquiry commission delegation mission nhs fbi cia`)

/** Nouns for documents, singular and plural. */
export const DOCUMENT_NOUNS: ReadonlySet<string> =
  wordSet(`report study paper survey poll polls studies reports surveys papers analysis review article story stories column editorial essay book memoir novel
  biography letter email e-mail memo memorandum note notes statement communique communiqué release bulletin newsletter
  document documents dossier file files filing filings transcript transcripts record records affidavit complaint lawsuit suit indictment
  warrant ruling verdict judgment judgement decision order opinion bill law act amendment constitution treaty agreement
  contract manifesto platform resolution petition leaflet flyer pamphlet brochure placard sign signs banner banners poster
  posters plaque inscription headline headlines caption slogan tweet post message text texts ad advert advertisement
  commercial video clip footage recording tape film documentary trailer website page profile biography obituary
  audit assessment evaluation findings estimate estimates projection forecast data figures statistics census index results
  guidance guidelines handbook manual textbook bible psalm verse quran koran script screenplay song lyrics poem
  cover blurb logo label notice warning invitation card email emails t-shirt shirt hat cap graffiti log logbook diary ledger minutes register guide agenda menu ticket
  receipt invoice badge brochure newsletter logs diaries ledgers inquiry's findings telegram fax cable`)
