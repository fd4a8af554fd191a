import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { featureWords } from '../../../src/formatter/explanation/feature.js'

const cases: [feature: string, words: string | null][] = [
  ['stated', 'the text itself states it: by a label, a signature or “as she put it”'],
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

  ['I=true', 'is the label before the words'],
  ['I=false|last=true', 'spoke last'],
  ['I=false|gap=1|--FL', 'stands between quotation marks itself'],

  ['P=next', 'is in the next paragraph'],
  ['P=1|--FL|12', 'is in the paragraph before'],
  ['P=1|--FL|last=true|gap=1', 'spoke last, in the paragraph before'],
  ['P=1|last=true|v=|say', 'spoke last, in the paragraph before'],
  ['P=1|last=false|v=|say', 'is in the paragraph before'],
  ['P=1|subj|true|false', 'is the subject of the reporting verb in the paragraph before'],
  ['P=2|rel=subj:say', 'is the subject of “say” two paragraphs before'],
  ['P=2|rel=prep:of', 'stands after “of” two paragraphs before'],
  ['P=+|first=true|false|--FL', 'opens a paragraph, more than two paragraphs before'],
  ['P=1|colon=true|inv|N', 'leads to the quotation by a colon, in the paragraph before'],
  ['P=1|colon=false|inv|N', 'is in the paragraph before'],
  ['P=2|prev=true|--FL', 'spoke last but one'],
  ['P=1|prev=false|--FL', 'is in the paragraph before'],
  ['P=1|n:person+the|false', 'describes a person in the paragraph before'],
  ['P=1|sal=8|false', 'is mentioned often in the text'],
  ['P=1|b=^|$', 'is in the paragraph before'],

  ['w=L', 'stands before the quotation'],
  ['w=R', 'stands behind the quotation'],
  ['w=L1', 'stands in the sentence before'],
  ['w=L2', 'stands further up in the paragraph'],
  ['w=R1', 'stands in the next sentence'],
  ['w=R2', 'stands further down in the paragraph'],
  ['w=L|N', 'is a name before the quotation'],
  ['w=R|p:she|6', 'is “she” behind the quotation'],
  ['w=L|dist=1', 'stands right before the quotation'],
  ['w=L1|dist=1', 'stands next to the quotation, in the sentence before'],
  ['w=R|dist=8', 'stands a few words away, behind the quotation'],
  ['w=L|dist=+', 'stands many words away, before the quotation'],
  ['w=R|btw=0', 'nobody else stands between it and the quotation'],
  ['w=L|btw=2|subj', 'others stand between it and the quotation'],
  ['w=L|Q=0', 'stands before the quotation'],
  ['w=R|Q=0|inv|-aF|3', 'stands behind the quotation after the reporting verb'],
  ['w=L|Q=1|subj|ba|3', 'another quotation stands between it and this one'],
  ['w=R|inv:say|6', 'stands behind the quotation after “say”'],
  ['w=R|subj:say|false', 'is the subject of “say” behind the quotation'],
  ['w=L|subjP', 'is the subject of the reporting verb before the quotation'],
  ['w=L|subj,|N', 'is the subject of the reporting verb before the quotation'],
  ['w=L|obj:tell|b=,', 'is the object of “tell” before the quotation'],
  ['w=L|passive:tell', 'is the subject of “tell” in the passive before the quotation'],
  ['w=L|vsubj', 'is the subject of another verb before the quotation'],
  ['w=L|vsubjA:used|true', 'is the subject of “used” before the quotation'],
  ['w=R|prep:according to', 'stands after “according to” behind the quotation'],
  ['w=L|none|b=^|a=.', 'belongs to no verb before the quotation'],
  ['w=L|subj|gov=false', 'is the subject of the reporting verb before the quotation'],
  ['w=L|subj:say|gov=true', 'stands after a preposition'],
  ['w=R|path=|12', 'stands right behind the quotation'],
  ['w=L|path=V:|subj', 'between it and the quotation: a reporting verb and a colon'],
  ['w=L|path=V|gov=true', 'stands after a preposition'],
  ['w=L|path=VWnP|subj:say', 'is the subject of “say” before the quotation'],
  ['w=L|path=VWnP', null],
  ['w=L|vq=subj|:', 'between its verb and the quotation: a colon'],
  ['w=R|vq=inv|', 'stands behind the quotation after the reporting verb'],
  ['w=L|r1=said', '“said” follows it'],
  ['w=R|r1=,|0', 'a comma follows it'],
  ['w=R|r1=^', 'ends its paragraph'],
  ['w=R|next=told|p:she', '“told” follows it'],
  ['w=L|l1=^|14', 'opens its paragraph'],
  ['w=L|l1=.', 'opens its sentence'],
  ['w=R|l1=said', 'stands after “said”'],
  ['w=L|l12=according to', 'stands after “according to”'],
  ['w=R|l12=. Q', 'stands after a quotation'],
  ['w=L|l12=statement ,', 'stands after a comma'],
  ['w=R|l12=Q asked', 'stands after “asked”'],
  ['w=L|l12=^ ^', 'opens its paragraph'],
  ['w=L|poss=true|n|3', 'is a possessor (“…’s”)'],
  ['w=R|poss=false|V|0', 'a reporting verb follows it'],
  ['w=R|poss=false|^|0', 'ends its paragraph'],
  ['w=L|first=true|none', 'opens its sentence'],
  ['w=R|first=false|inv', 'stands behind the quotation after the reporting verb'],
  ['w=L|vb=call|va=|subj', 'is the subject of the reporting verb before the quotation'],
  ['w=L|last=true|subj', 'spoke last'],
  ['w=L|last=false|ba|3', 'stands before the quotation'],
  ['w=R|same=true|p:she', 'is called what the last speaker was'],
  ['w=R|same=false|p:she', 'is “she” behind the quotation'],
  ['w=L|sal=1|N', 'is mentioned once in the text'],
  ['w=L|sal=3|N', 'is mentioned a few times in the text'],
  ['w=R|after=he|0', '“he” follows the quotation'],
  ['w=L|after=$|5', 'the quotation ends its sentence'],
  ['w=R|before=^|0', 'the quotation opens its sentence'],
  ['w=L|before=was|8', 'the quotation follows “was”'],
  ['w=L|noun=office|subj', 'is “office”'],
  ['w=L|possOf=campaign|none', 'is the possessor of “campaign”'],

  ['s=1--|L|N', 'is the subject of the reporting verb before the quotation'],
  ['s=1--|vb=say', 'is the subject of “say” before the quotation'],
  ['s=11-|va=', 'is the subject of the reporting verb before the quotation'],
  ['s=--1|va=say', 'is the subject of “say” behind the quotation'],
  ['s=1-1|b=,', 'is the subject of the reporting verbs before and behind the quotation'],
  ['s=01-', 'is the subject of the last reporting verb but one'],
  ['s=0--|vb=say', 'somebody else is the subject of “say” before the quotation'],
  ['s=--0', 'somebody else is the subject of the reporting verb behind the quotation'],
  ['s=---|L|N', 'no reporting verb beside the quotation has a known subject'],

  ['fin=true|R', 'is the subject of the verb that closes the sentence'],
  ['fin=false||true', 'somebody else is the subject of the verb that closes the sentence'],
  ['fin=-|L', null],
  ['tl=11|R|N', 'tells the sentence that leads to the quotation'],
  ['tl=-1|va=say', 'is the subject of the sentence that leads to the quotation'],
  ['tl=00', 'somebody else is the subject of the sentence that leads to the quotation'],
  ['sn=L|true', 'is the owner of a noun such as “claim” or “letter”'],
  ['sn=L|true|12', 'is the owner of a noun such as “claim” or “letter”'],
  ['sn=L|true|claim', 'is the owner of “claim”'],

  ['0', null],
  ['0len=1', 'the marks hold one word'],
  ['0len=+|none', 'the marks hold more than twelve words'],
  ['0caps=all|n|$', 'every word between the marks has a capital'],
  ['0b=on', 'the marks follow “on”'],
  ['0b=^|3', 'the marks open their sentence'],
  ['0bb=the so-called', 'the marks follow “so-called”'],
  ['0a=$', 'the marks close their sentence'],
  ['0a=was|3', '“was” follows the marks'],
  ['0aa=, which', 'a comma follows the marks'],
  ['0bcls=n|1|none', 'a noun or adjective stands before the marks'],
  ['0acls=$|1|none', 'the marks close their sentence'],
  ['0end=|3|n', 'the words between the marks end without a sign'],
  ['0end=,|3|V', 'the words between the marks end in a comma'],
  ['0whole=--FL|12', 'the marks are a sentence of their own'],
  ['0whole=ba|12', 'the marks stand inside their sentence'],
  ['0vb=say|6', '“say” stands before the marks'],
  ['0va=|6', 'no reporting verb stands behind the marks'],
  ['0v=01|6', 'a reporting verb stands beside the marks'],
  ['0v=00|6', 'no reporting verb stands beside the marks'],
  ['0work=true|work', 'the marks follow a word such as “book” or “song”'],
  ['0work=true|-|3|', 'the words between the marks have the capitals of a title'],
  ['0titled=false|1||n', 'the words between the marks do not have the capitals of a title'],
  ['0poss=true|all|3', 'the marks follow a possessor'],
  ['0poss=false|all|3', null],
  ['0bcaps=n|most|', 'most words between the marks have capitals'],
  ['0inv=the|none', 'the marks follow “the”'],
  ['0fin=true|6', 'between the marks stands a verb such as “is” or “will”'],
  ['0voice=me|6', 'between the marks stands “I”, “we” or “you”'],
  ['0voice=|6', 'between the marks stands no “I”, “we” or “you”'],
  ['0first=the', 'the words between the marks begin with “the”'],
  ['0para=0|6', 'the marks stand in the first paragraph'],
  ['0para=2|6', 'the marks stand further down'],
  ['0word=hell', 'the marks hold “hell”'],
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

  it.each(strange)('throws at nothing: %j', (feature) => {
    expect(() => featureWords(feature)).not.toThrow()
  })

  it('has words for every kind of feature that the ranker sees', () => {
    const told = ['candidate-features', 'non-quotation-features'].flatMap((file) =>
      [
        ...readFileSync(`src/attributor/source-selection/${file}.ts`, 'utf8').matchAll(
          /emit`([^`]*)`/g,
        ),
      ].map(([, template = '']) => kindOf(template)),
    )
    expect(new Set(told).size).toBeGreaterThan(60)
    const tested = new Set(cases.map(([feature]) => kindOf(feature)))
    expect([...new Set(told)].filter((kind) => !tested.has(kind))).toEqual([])
  })
})

/** The keys of a feature or of the template that makes it: `w=${where}|dist=${dist}` → `w=|dist=`. */
function kindOf(template: string): string {
  const keys = template.split('|').map((part) => /^[\w]+=|^0$/.exec(part)?.[0] ?? '')
  return keys.slice(0, 2).join('|')
}
