/** Endings that British and American spelling write differently, in an order in which no rule undoes another. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ae|oe|æ|œ/g, 'e'],
  [/(?<=[a-z]{2})our(?=$|ed|ing|s$|er|able|al|ful|ite|hood|less|ly|y)/g, 'or'],
  [/(?<=[a-z]{2})is(?=e|ing|ation|able)/g, 'iz'],
  [/ys(?=e|ing)/g, 'yz'],
  [/(?<=[bcdgtv])re(?=$|s$|d$)/g, 'er'],
  [/(?<=[a-z])ll(?=ed|ing|er|or|ment)/g, 'l'],
  [/(?<=[a-z])ll?(?=ful|ment)/g, 'l'],
  [/(?<=[a-z]{2})ll$/g, 'l'],
  [/ence(?=$|s$)/g, 'ense'],
  [/ogue(?=$|s$)/g, 'og'],
  [/(?<=[a-z]{2})mme(?=$|s$)/g, 'm'],
  [/(?<=judg|acknowledg)e(?=ment)/g, ''],
  [/gray/g, 'grey'],
  [/plow/g, 'plough'],
]

/** Whole words that follow no rule. */
const WORDS = new Map(
  Object.entries({
    tyre: 'tire',
    tyres: 'tires',
    kerb: 'curb',
    kerbs: 'curbs',
    cheque: 'check',
    cheques: 'checks',
    draught: 'draft',
    mum: 'mom',
    aluminium: 'aluminum',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    storey: 'story',
    storeys: 'stories',
    whilst: 'while',
    amongst: 'among',
    learnt: 'learned',
    burnt: 'burned',
    spelt: 'spelled',
    dreamt: 'dreamed',
    towards: 'toward',
    mould: 'mold',
    pyjamas: 'pajamas',
    moustache: 'mustache',
    "'em": 'them',
    ok: 'okay',
    '&': 'and',
  }),
)

/** Returns a form that British and American spelling share, without accents; two forms of other words may share it too. */
export function foldSpelling(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '')
  const listed = WORDS.get(plain)
  if (listed !== undefined) return listed
  return RULES.reduce((form, [pattern, other]) => form.replace(pattern, other), plain)
}
