import { sceneOf } from './test/attributor/read-scene.js'
import { CLASS_LETTERS } from './src/pos-tagger/word/part-of-speech.js'
import { isFirstName, fullNameGender } from './src/language/names.js'
import { extractQuotes } from './src/index.js'
for (const w of ['bill','mark','damien','grant','rose','will','jimmy','keith']) console.log(w, isFirstName(w), fullNameGender(w))
const T = [
 'Ask Damien Pell what he likes about the town, and he laughs. “Freeway gridlock,” he says.',
 'Longtime Omar Pell, 44, ran the shop. “It was hard,” said Pell.',
 'Explaining Beijing to visitors is hard. “It is big,” said Ann Pell.',
 'Consider Keith Ellerby. “I never lost,” said Ellerby.',
 'Consider Ellerby. “I never lost,” said Keith Ellerby.',
 'Johnny Hartnell Live was on at ten. “I cannot imagine it,” Hartnell said. Johnny Hartnell laughed.',
 'Supervisor of Elections Brenda Snell said: “We count.”',
 'UNSW Strategic Health Policy Consultant Bill Fenwick said: “Take it off air.”',
 'Tollhaven Strategic Health Policy Consultant Ann Fenwick said: “Take it off air.”',
 'The Minister for Health, Ann Pell, said: “We will build it.”',
 'The Minister for Health Ann Pell said: “We will build it.”',
 '“We will build it,” said Minister for Roads Ann Pell.',
 '“We will build it,” said Minister for Roads and Ports Ann Pell.',
 '“We will build it,” said Minister for Roads Tarja Sillanpaa.',
 '“We will build it,” said the Minister for Health, Ann Pell.',
 'The Secretary of State for Transport, Ann Pell, said: “No.”',
 'Shadow Minister for Regional Health Ann Pell said: “No.”',
 'Speaking to AFP Karadima said: “No.” Fernando Karadima left.',
 'Meanwhile Ann Pell said: “No.”', 'Yesterday Ann Pell said: “No.”','Still Ann Pell said: “No.”',
 'Imagine Omar Vassallo at ten. “I ran,” he said.', 'Watch Omar Vassallo. “I ran,” he said.',
 'Calling Omar Vassallo a liar, Ann Pell said: “He lied.”',
 'Former Tollhaven Gazette Editor Rose Pell said: “No.”',
 'Grant Pell said: “No.” Rose Hill said “yes.” Mark Lane said “never.”',
 'Republican Party Of Ordos Chairman Grant Pell said: “No.”',
 'Actor Omar Vassallo said: “No.”', 'Enter Omar Vassallo.', 'Like Omar Vassallo, she runs.',
]
for (const t of T) {
  const s = sceneOf(t)
  console.log('\n' + t)
  console.log('  ', s.document.tokens.slice(0, 12).map((x, i) => `${x.text}/${s.classes[i]}${CLASS_LETTERS[s.tags[i]!] ?? ''}`).join(' '))
  console.log('   names:', s.mentions.filter((m) => m.type === 'name').map((m) => m.name).join(' | '))
  const x = extractQuotes(t)
  console.log('   ', x.quotes.map((q) => `${q.text.slice(0, 20)} <- ${x.speakers.find((p) => p.id === q.speaker?.id)?.name ?? q.speaker?.name} (${x.speakers.find((p) => p.name === q.speaker?.name)?.description})`).join(' ; '))
}
