/** Full first name and its short forms, lower case. */
const pairs = `robert: bob bobby rob robbie bert; william: bill billy will willie liam; james: jim jimmy jamie; john: jack johnny jon;
  joseph: joe joey; michael: mike mick mickey; richard: dick rick ricky richie; edward: ed eddie ted teddy ned; thomas: tom tommy;
  charles: charlie chuck chas; david: dave davey; daniel: dan danny; donald: don donny; ronald: ron ronnie; kenneth: ken kenny;
  stephen: steve; steven: steve; anthony: tony ant; andrew: andy drew; matthew: matt; christopher: chris kit; nicholas: nick nicky;
  benjamin: ben benny; samuel: sam sammy; alexander: alex sandy al; albert: al bert; alfred: al fred alf; frederick: fred freddie;
  gerald: gerry jerry; jeffrey: jeff; geoffrey: geoff; gregory: greg; timothy: tim timmy; lawrence: larry; laurence: larry;
  leonard: len lenny; raymond: ray; peter: pete; patrick: pat paddy; philip: phil; phillip: phil; theodore: ted theo teddy; vincent: vince vinnie;
  walter: walt wally; zachary: zach zack; joshua: josh; jonathan: jon jonny; nathaniel: nate nat; nathan: nate; eugene: gene; francis: frank frankie;
  harold: harry hal; henry: harry hank; louis: lou louie; martin: marty; maurice: moe; mitchell: mitch; randall: randy; russell: russ;
  stanley: stan; terence: terry; terrence: terry; victor: vic; bernard: bernie; arthur: art artie; clifford: cliff; douglas: doug;
  elizabeth: liz lizzie beth betty eliza libby; margaret: maggie meg peggy madge; katherine: kate kathy katie kit; catherine: cathy kate katie;
  kathleen: kathy kath; patricia: pat patty trish tricia; barbara: barb babs; susan: sue susie; deborah: deb debbie; rebecca: becky becca;
  jennifer: jen jenny; jessica: jess jessie; christina: chris tina; christine: chris chrissie; victoria: vicky tori; theresa: terry tess;
  dorothy: dot dotty; virginia: ginny; samantha: sam; alexandra: alex sandra; pamela: pam; cynthia: cindy; judith: judy; sandra: sandy;
  abigail: abby; amanda: mandy; angela: angie; caroline: carrie; charlotte: lottie; eleanor: ellie nell; frances: fran; jacqueline: jackie;
  josephine: jo josie; nancy: nan; penelope: penny; philippa: pippa; rosemary: rose; stephanie: steph; suzanne: sue; valerie: val`

/** Short forms of first names, by full form; lower case. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  pairs.split(';').map((entry) => {
    const [full = '', short = ''] = entry.split(':').map((s) => s.trim())
    return [full, new Set(short.split(/\s+/))]
  }),
)
