import { wordSet } from '../word-set.js'

/** Words for parties and nationalities: capitalised, but not part of the name that follows. */
export const DEMONYMS: ReadonlySet<string> =
  wordSet(`republican democrat democratic conservative labour liberal tory green socialist communist american british english
  scottish welsh irish northern french german italian spanish portuguese dutch belgian swiss austrian danish swedish
  norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian greek turkish
  cypriot russian ukrainian belarusian lithuanian latvian estonian moldovan georgian armenian azerbaijani israeli palestinian
  lebanese syrian jordanian iraqi iranian saudi yemeni emirati qatari kuwaiti egyptian libyan tunisian algerian moroccan
  sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan congolese nigerian ghanaian senegalese malian
  cameroonian zimbabwean zambian angolan mozambican namibian african afghan pakistani indian bangladeshi nepali nepalese
  lankan burmese thai vietnamese cambodian laotian malaysian singaporean indonesian filipino philippine chinese taiwanese
  japanese korean mongolian australian zealand canadian mexican guatemalan honduran salvadoran nicaraguan panamanian
  cuban jamaican haitian dominican venezuelan colombian ecuadorian peruvian bolivian chilean argentine argentinian
  brazilian uruguayan paraguayan european asian western eastern southern central latin arab muslim christian jewish catholic
  protestant anglican orthodox hindu sikh buddhist evangelical mormon black white hispanic latino gop u.s. us uk u.k. eu u.n. un nato`)

/** What somebody of a country or a town is called: "the Dane", "the Brazilian". */
export const NATIONALS: ReadonlySet<string> = new Set([
  // not "the UN", "the Green"
  ...[...DEMONYMS].filter((word) => /(?:an|ese|[^u]i|ine|ino)$/.test(word)),
  ...wordSet(`swede dane finn norwegian icelander pole czech slovak turk scot scotsman scotswoman briton spaniard
  catalan basque frenchman frenchwoman englishman englishwoman welshman welshwoman irishman irishwoman ulsterman dutchman
  dutchwoman belgian serb croat slovene kurd argentine filipino filipina kiwi aussie afrikaner cornishman yorkshireman
  texan californian londoner parisian mancunian glaswegian liverpudlian aberdonian geordie scouser mainer vermonter
  hawaiian alaskan floridian ohioan virginian georgian kansan nebraskan oregonian uzbek kazakh tajik thai
  montenegrin macedonian albanian maltese luxembourger ivorian gabonese togolese beninese burundian malawian
  motswana basotho swazi gambian liberian guinean mauritian fijian samoan tongan trinidadian barbadian bajan guyanese
  surinamese grenadian bahamian salvadorean costarican puertorican tibetan bhutanese laotian omani bahraini`),
])

/** Those of two or three words, in lower case: "the South African". */
export const TWO_WORD_NATIONALS: ReadonlySet<string> = new Set([
  'south african',
  'central african',
  'north african',
  'west african',
  'east african',
  'south korean',
  'north korean',
  'south sudanese',
  'south american',
  'north american',
  'central american',
  'south yemeni',
  'north vietnamese',
  'south vietnamese',
  'northern irishman',
  'northern irishwoman',
  'north macedonian',
  'east german',
  'west german',
  'new zealander',
  'sri lankan',
  'costa rican',
  'puerto rican',
  'saudi arabian',
  'sierra leonean',
  'cape verdean',
  'hong konger',
  'papua new guinean',
])
