/**
 * Reporting verbs by the act they report: speech, writing and thought presentation (Semino and
 * Short 2004) and attitudes (PolNeAR: Newell et al. 2018). Base forms; `inflection.ts` derives the
 * others.
 */
export const REPORTING_VERBS = {
  speech: `say tell add ask answer reply respond explain note state declare claim insist argue warn
    suggest announce admit acknowledge concede confirm deny reveal disclose report mention remark
    comment observe recall recount relate describe call label brand dub term characterize
    characterise portray accuse blame criticize criticise slam blast denounce condemn attack lambast
    lambaste berate chide scold rebuke admonish castigate decry deride mock ridicule taunt tease joke
    quip jest praise laud hail applaud commend thank congratulate salute welcome toast boast brag
    crow gloat urge exhort implore beg plead appeal advise counsel recommend propose instruct order
    command demand request invite challenge dare threaten vow pledge promise swear assure reassure
    guarantee predict forecast prophesy caution alert remind stress emphasize emphasise underline
    underscore highlight reiterate repeat echo restate maintain contend assert allege aver avow
    affirm attest testify vouch depose plead profess proclaim pronounce exclaim cry shout yell scream
    shriek roar bellow bark snap growl snarl hiss whisper murmur mutter mumble grumble moan groan
    complain lament bemoan rue regret sigh sob weep laugh chuckle giggle grin smile chant sing recite
    intone utter voice articulate express convey communicate inform notify brief update tip confide
    confess apologize apologise insinuate imply intimate hint signal indicate clarify elaborate
    continue conclude begin start finish interject interrupt interpose intervene retort rejoin counter
    rebut refute dismiss reject rebuff dispute contradict object protest disagree agree concur
    counsel advocate defend justify rationalize endorse tout champion opine pontificate philosophize
    speculate muse wonder question query quiz interrogate enquire inquire probe greet introduce
    preach lecture rant rail rage fume storm thunder blurt gush enthuse rave effuse venture volunteer
    offer allow allude refer cite quote paraphrase summarize summarise discuss talk speak chat
    negotiate address telephone phone ring radio broadcast relay repeat recap reflect reminisce
    narrate spell liken compare equate contrast rule find hold decide resolve determine name identify
    deplore disparage belittle downplay minimize exaggerate overstate deflect demur hedge equivocate
    deadpan drawl chime pipe croak coo purr wail whine rasp trumpet parrot shrug sneer jeer boo heckle
    curse cuss scoff sniff snort tut plug plead warble urge banter riff ad-lib stammer stutter falter
    submit tender move adjudge surmise postulate posit theorize theorise mouth prompt extol vent
    vilify malign smear skewer trash bash hammer rip pan excoriate eviscerate savage`,
  writing: `write tweet retweet post blog email e-mail text message publish print editorialize
    editorialise pen scrawl scribble sign read caption inscribe type cable fax wire issue release
    document record chronicle log list detail outline sketch show note file petition`,
  thought: `think believe feel know consider suppose reckon guess assume presume suspect expect hope
    fear worry doubt imagine envision envisage conceive realize realise recognize recognise understand
    remember forget learn discover notice perceive see regard view deem judge estimate calculate
    figure foresee anticipate conclude infer deduce decide dream fancy ponder contemplate mull wonder
    acknowledge appreciate trust accept concur`,
  attitude: `want wish desire need like love hate dislike prefer support oppose back favor favour
    endorse embrace seek intend plan aim try attempt agree refuse decline hesitate welcome reject
    resent admire respect approve disapprove mind care worry long yearn crave vote appear seem`,
} as const

/** Irregular past tenses and past participles, by base form. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  read: 'read',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  sing: 'sang sung',
  begin: 'began begun',
  hold: 'held',
  find: 'found',
  spell: 'spelt spelled',
  weep: 'wept',
  forecast: 'forecast forecasted',
  broadcast: 'broadcast',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  foresee: 'foresaw foreseen',
  see: 'saw seen',
  forget: 'forgot forgotten',
  learn: 'learned learnt',
  understand: 'understood',
  dream: 'dreamed dreamt',
  show: 'showed shown',
  seek: 'sought',
  overstate: 'overstated',
  ring: 'rang rung',
  rue: 'rued',
  plead: 'pleaded pled',
  cable: 'cabled',
  text: 'texted',
  let: 'let',
  put: 'put',
  pan: 'panned',
  rip: 'ripped',
  brag: 'bragged',
  beg: 'begged',
  blog: 'blogged',
  chat: 'chatted',
  quip: 'quipped',
  snap: 'snapped',
  tip: 'tipped',
  tut: 'tutted',
  sob: 'sobbed',
  grin: 'grinned',
  rebut: 'rebutted',
  demur: 'demurred',
  submit: 'submitted',
  admit: 'admitted',
  refer: 'referred',
  infer: 'inferred',
  plan: 'planned',
  regret: 'regretted',
  plug: 'plugged',
  dub: 'dubbed',
  log: 'logged',
  pen: 'penned',
  extol: 'extolled',
  quiz: 'quizzed',
  recap: 'recapped',
  permit: 'permitted',
  plot: 'plotted',
  counsel: 'counselled counseled',
  signal: 'signalled signaled',
  label: 'labelled labeled',
  travel: 'travelled traveled',
  'ad-lib': 'ad-libbed',
  appeal: 'appealed',
  prefer: 'preferred',
}
