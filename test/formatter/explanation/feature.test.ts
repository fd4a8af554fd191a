import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { featureWords } from '../../../src/formatter/explanation/feature.js'

const cases: [feature: string, words: string | null][] = [
  ['stated', 'the text itself names the source: a label, a signature or “as she put it”'],
  ['t=p:he', 'is “he”'],
  ['t=p:he|6', 'is “he”'],
  ['t=N', 'is a name'],
  ['t=Ntp', 'is a person’s name with a title'],
  ['t=No|+', 'is an organization’s name'],
  ['t=n:person+the', 'describes a person'],
  ['t=n:group', 'describes several people'],
  ['t=n:document+d', 'describes a document'],
  ['t=n:-+d', 'is a description'],
  ['head=official', 'is “official”'],
  ['head=', 'is a name'],

  ['I=true', 'is the speaker label before the words'],
  ['I=false|last=true', 'was the last speaker'],
  ['I=false|gap=1|--FL', 'is itself in quotation marks'],

  ['P=next', 'is in the next paragraph'],
  ['P=1|--FL|12', 'is in the previous paragraph'],
  ['P=1|--FL|last=true|gap=1', 'was the last speaker, in the previous paragraph'],
  ['P=1|last=true|v=|say', 'was the last speaker, in the previous paragraph'],
  ['P=1|last=false|v=|say', 'is in the previous paragraph'],
  ['P=1|subj|true|false', 'is the subject of the reporting verb in the previous paragraph'],
  ['P=2|rel=subj:say', 'is the subject of “say” two paragraphs earlier'],
  ['P=2|rel=prep:of', 'follows “of” two paragraphs earlier'],
  ['P=+|first=true|false|--FL', 'begins a paragraph, more than two paragraphs earlier'],
  ['P=1|colon=true|inv|N', 'introduces the quotation with a colon, in the previous paragraph'],
  ['P=1|colon=false|inv|N', 'is in the previous paragraph'],
  ['P=2|prev=true|--FL', 'was the second-last speaker'],
  ['P=1|prev=false|--FL', 'is in the previous paragraph'],
  ['P=1|n:person+the|false', 'describes a person in the previous paragraph'],
  ['P=1|sal=8|false', 'is mentioned often in the text'],
  ['P=1|b=^|$', 'is in the previous paragraph'],

  ['w=L', 'is before the quotation'],
  ['w=R', 'is after the quotation'],
  ['w=L1', 'is in the previous sentence'],
  ['w=L2', 'is earlier in the paragraph'],
  ['w=R1', 'is in the next sentence'],
  ['w=R2', 'is later in the paragraph'],
  ['w=L|N', 'is a name before the quotation'],
  ['w=R|p:she|6', 'is “she” after the quotation'],
  ['w=L|dist=1', 'is right before the quotation'],
  ['w=L1|dist=1', 'is next to the quotation, in the previous sentence'],
  ['w=R|dist=8', 'is a few words away, after the quotation'],
  ['w=L|dist=+', 'is many words away, before the quotation'],
  ['w=R|btw=0', 'no other mention is between it and the quotation'],
  ['w=L|btw=2|subj', 'other mentions are between it and the quotation'],
  ['w=L|Q=0', 'is before the quotation'],
  ['w=R|Q=0|inv|-aF|3', 'follows the reporting verb after the quotation'],
  ['w=L|Q=1|subj|ba|3', 'another quotation is between it and this one'],
  ['w=R|inv:say|6', 'follows “say” after the quotation'],
  ['w=R|subj:say|false', 'is the subject of “say” after the quotation'],
  ['w=L|subjP', 'is the subject of the reporting verb before the quotation'],
  ['w=L|subj,|N', 'is the subject of the reporting verb before the quotation'],
  ['w=L|obj:tell|b=,', 'is the object of “tell” before the quotation'],
  ['w=L|passive:tell', 'is the subject of “tell” in the passive before the quotation'],
  ['w=L|vsubj', 'is the subject of another verb before the quotation'],
  ['w=L|vsubjA:used|true', 'is the subject of “used” before the quotation'],
  ['w=R|prep:according to', 'follows “according to” after the quotation'],
  ['w=L|none|b=^|a=.', 'is not attached to a verb, before the quotation'],
  ['w=L|subj|gov=false', 'is the subject of the reporting verb before the quotation'],
  ['w=L|subj:say|gov=true', 'follows a preposition'],
  ['w=R|path=|12', 'is right after the quotation'],
  ['w=L|path=V:|subj', 'between it and the quotation: a reporting verb and a colon'],
  ['w=L|path=V|gov=true', 'follows a preposition'],
  ['w=L|path=VWnP|subj:say', 'is the subject of “say” before the quotation'],
  ['w=L|path=VWnP', null],
  ['w=L|vq=subj|:', 'between its verb and the quotation: a colon'],
  ['w=R|vq=inv|', 'follows the reporting verb after the quotation'],
  ['w=L|r1=said', '“said” follows it'],
  ['w=R|r1=,|0', 'a comma follows it'],
  ['w=R|r1=^', 'ends its paragraph'],
  ['w=R|next=told|p:she', '“told” follows it'],
  ['w=L|l1=^|14', 'begins its paragraph'],
  ['w=L|l1=.', 'begins its sentence'],
  ['w=R|l1=said', 'follows “said”'],
  ['w=L|l12=according to', 'follows “according to”'],
  ['w=R|l12=. Q', 'follows a quotation'],
  ['w=L|l12=statement ,', 'follows a comma'],
  ['w=R|l12=Q asked', 'follows “asked”'],
  ['w=L|l12=^ ^', 'begins its paragraph'],
  ['w=L|poss=true|n|3', 'is a possessor (“…’s”)'],
  ['w=R|poss=false|V|0', 'a reporting verb follows it'],
  ['w=R|poss=false|^|0', 'ends its paragraph'],
  ['w=L|first=true|none', 'begins its sentence'],
  ['w=R|first=false|inv', 'follows the reporting verb after the quotation'],
  ['w=L|vb=call|va=|subj', 'is the subject of the reporting verb before the quotation'],
  ['w=L|last=true|subj', 'was the last speaker'],
  ['w=L|last=false|ba|3', 'is before the quotation'],
  ['w=R|same=true|p:she', 'has the same name as the last speaker'],
  ['w=R|same=false|p:she', 'is “she” after the quotation'],
  ['w=L|sal=1|N', 'is mentioned once in the text'],
  ['w=L|sal=3|N', 'is mentioned a few times in the text'],
  ['w=R|after=he|0', '“he” follows the quotation'],
  ['w=L|after=$|5', 'the quotation ends its sentence'],
  ['w=R|before=^|0', 'the quotation begins its sentence'],
  ['w=L|before=was|8', 'the quotation follows “was”'],
  ['w=L|noun=office|subj', 'is “office”'],
  ['w=L|possOf=campaign|none', 'is the possessor of “campaign”'],

  ['s=1--|L|N', 'is the subject of the reporting verb before the quotation'],
  ['s=1--|vb=say', 'is the subject of “say” before the quotation'],
  ['s=11-|va=', 'is the subject of the reporting verb before the quotation'],
  ['s=--1|va=say', 'is the subject of “say” after the quotation'],
  ['s=1-1|b=,', 'is the subject of the reporting verbs before and after the quotation'],
  ['s=01-', 'is the subject of the second-last reporting verb'],
  ['s=0--|vb=say', 'another mention is the subject of “say” before the quotation'],
  ['s=--0', 'another mention is the subject of the reporting verb after the quotation'],
  ['s=---|L|N', 'no reporting verb next to the quotation has a known subject'],

  ['fin=true|R', 'is the subject of the verb that ends the sentence'],
  ['fin=false||true', 'another mention is the subject of the verb that ends the sentence'],
  ['fin=-|L', null],
  ['tl=11|R|N', 'is the source of the sentence that introduces the quotation'],
  ['tl=-1|va=say', 'is the subject of the sentence that introduces the quotation'],
  ['tl=00', 'another mention is the subject of the sentence that introduces the quotation'],
  ['sn=L|true', 'is the possessor of a noun such as “claim” or “letter”'],
  ['sn=L|true|12', 'is the possessor of a noun such as “claim” or “letter”'],
  ['sn=L|true|claim', 'is the possessor of “claim”'],

  ['0', null],
  ['0len=1', 'the marks enclose one word'],
  ['0len=+|none', 'the marks enclose more than twelve words'],
  ['0caps=all|n|$', 'every word between the marks is capitalised'],
  ['0b=on', 'the marks follow “on”'],
  ['0b=^|3', 'the marks begin their sentence'],
  ['0bb=the so-called', 'the marks follow “so-called”'],
  ['0a=$', 'the marks end their sentence'],
  ['0a=was|3', '“was” follows the marks'],
  ['0aa=, which', 'a comma follows the marks'],
  ['0bcls=n|1|none', 'a noun or adjective is before the marks'],
  ['0acls=$|1|none', 'the marks end their sentence'],
  ['0end=|3|n', 'the words between the marks end without punctuation'],
  ['0end=,|3|V', 'the words between the marks end with a comma'],
  ['0whole=--FL|12', 'the marks enclose a whole sentence'],
  ['0whole=ba|12', 'the marks are inside their sentence'],
  ['0vb=say|6', '“say” is before the marks'],
  ['0va=|6', 'no reporting verb is after the marks'],
  ['0v=01|6', 'a reporting verb is next to the marks'],
  ['0v=00|6', 'no reporting verb is next to the marks'],
  ['0work=true|work', 'the marks follow a word such as “book” or “song”'],
  ['0work=true|-|3|', 'the words between the marks are in title case'],
  ['0titled=false|1||n', 'the words between the marks are not in title case'],
  ['0poss=true|all|3', 'the marks follow a possessive'],
  ['0poss=false|all|3', null],
  ['0bcaps=n|most|', 'most words between the marks are capitalised'],
  ['0inv=the|none', 'the marks follow “the”'],
  ['0fin=true|6', 'the words between the marks include a verb such as “is” or “will”'],
  ['0voice=me|6', 'the words between the marks include “I”, “we” or “you”'],
  ['0voice=|6', 'the words between the marks do not include “I”, “we” or “you”'],
  ['0first=the', 'the words between the marks begin with “the”'],
  ['0para=0|6', 'the marks are in the first paragraph'],
  ['0para=2|6', 'the marks are in a later paragraph'],
  ['0word=hell', 'the marks enclose “hell”'],
]

const strange = [
  '',
  '=',
  'w',
  'w=',
  'w=X|N',
  'P=',
  's=',
  's=1',
  'new=1',
  '0toString=1',
  'w=L|toString=1',
  'P=1|',
  'w=L|r1=',
  't=p:',
  'constructor',
]

describe('featureWords', () => {
  it.each(cases)('%s: %s', (feature, words) => {
    expect(featureWords(feature)).toBe(words)
  })

  it.each(strange)('never throws: %j', (feature) => {
    expect(() => featureWords(feature)).not.toThrow()
  })

  it('describes every kind of feature of the ranker', () => {
    const emitted = ['candidate-features', 'non-quotation-features'].flatMap((file) =>
      [
        ...readFileSync(`src/attributor/source-selection/${file}.ts`, 'utf8').matchAll(
          /emit`([^`]*)`/g,
        ),
      ].map(([, template = '']) => kindOf(template)),
    )
    expect(new Set(emitted).size).toBeGreaterThan(60)
    const tested = new Set(cases.map(([feature]) => kindOf(feature)))
    expect([...new Set(emitted)].filter((kind) => !tested.has(kind))).toEqual([])
  })
})

/** Keys of a feature, or of the template that emits it: `w=${where}|dist=${dist}` → `w=|dist=`. */
function kindOf(template: string): string {
  const keys = template.split('|').map((part) => /^[\w]+=|^0$/.exec(part)?.[0] ?? '')
  return keys.slice(0, 2).join('|')
}
