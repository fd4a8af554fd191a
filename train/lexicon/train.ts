/** `npm run train:lexicon`: writes the words needed from compromise's lexicon to `src/lexicon/english.json`. Deterministic. */
import { writeFileSync } from 'node:fs'
import { wordsTagged } from './compromise-lexicon.js'

const past = new Set(wordsTagged(['PastTense', 'Participle']))
const nouns = new Set(wordsTagged(['Singular', 'Plural', 'Uncountable', 'Adjective']))
const bare = wordsTagged(['Infinitive', 'PresentTense', 'Gerund']).filter((word) => !past.has(word))

const lexicon = {
  maleNames: wordsTagged(['MaleName']),
  femaleNames: wordsTagged(['FemaleName']),
  places: wordsTagged(['City', 'Country', 'Region']),
  pastVerbs: [...past].sort(),
  otherVerbs: bare.filter((word) => !nouns.has(word)),
  nounsOrVerbs: bare.filter((word) => nouns.has(word)),
}

const lines = Object.entries(lexicon).map(([name, words]) => `  "${name}": "${words.join(' ')}"`)
writeFileSync(
  new URL('../../src/lexicon/english.json', import.meta.url),
  `{\n${lines.join(',\n')}\n}\n`,
)
