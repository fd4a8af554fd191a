/** The stages of the command and the functions that are theirs, with all that they call. */

export interface Stage {
  readonly name: string
  /** What it does. */
  readonly about: string
  /** "FILE#FUNCTION". A function inside another belongs to its own stage only. */
  readonly functions: readonly string[]
}

export const stages: readonly Stage[] = [
  {
    name: 'parse',
    about: 'paragraphs, quotation marks, tokens, sentences; headline and byline',
    functions: [
      'src/readers/text/read-text.ts#readText',
      'src/parser/parse.ts#parseDocument',
      'src/article/plain-article.ts#plainArticle',
    ],
  },
  { name: 'tag', about: 'parts of speech', functions: ['src/pos-tagger/tag-words.ts#tagWords'] },
  {
    name: 'mentions',
    about: 'word classes, noun phrases, possible sources',
    functions: ['src/attributor/annotation/annotate.ts#annotate'],
  },
  {
    name: 'select',
    about: 'the mention that each quotation belongs to',
    functions: ['src/attributor/source-selection/select-sources.ts#selectSources'],
  },
  {
    name: 'resolve',
    about: 'the entity of each mention',
    functions: ['src/attributor/coreference/resolve-mentions.ts#resolveMentions'],
  },
  {
    name: 'speakers',
    about: 'dialogue turns, the ranker of speakers',
    functions: [
      'src/attributor/speaker-assignment/vote-by-entity.ts#voteByEntity',
      'src/attributor/speaker-assignment/adjacent-turns.ts#alternateAdjacent',
      'src/attributor/speaker-assignment/dialogue-turns.ts#assignTurns',
      'src/attributor/speaker-assignment/assign-speaker.ts#assignSpeakers',
    ],
  },
  {
    name: 'statements',
    about: 'cues and contents',
    functions: [
      'src/attributor/attribute.ts#attribute',
      'src/attributor/decide-statements.ts#decideStatements',
    ],
  },
  {
    name: 'reports',
    about: 'reported speech without quotation marks',
    functions: [
      'src/attributor/reported-speech/report.ts#readReports',
      'src/attributor/reported-speech/resolve-sources.ts#resolveSources',
      'src/attributor/reported-speech/join-reports.ts#joinReports',
    ],
  },
  {
    name: 'assemble',
    about: 'ids, speakers, acts, spans',
    functions: [
      'src/assembly/keep-acts.ts#keepActs',
      'src/assembly/assemble-extraction.ts#assembleExtraction',
    ],
  },
  {
    name: 'check',
    about: 'schema and spans',
    functions: ['src/extraction/verify.ts#findProblems'],
  },
  { name: 'format', about: 'JSON', functions: ['src/formatter/json.ts#formatJson'] },
]

/** Everything outside the stages. */
export const REST = 'the rest'
