/**
 * `npm run bench:corpus`: runs the built command over 20,000 different records with one and two threads, in turns, and over parts of
 * them for the peak memory. Prints the report, and with 20 turns writes it to docs/performance.md. Also reports what two separate
 * processes reach, each with all of the work, which is what this machine allows two threads at most; whether the output is
 * complete and in order; and whether a run that was killed and resumed writes the same bytes.
 *
 * `--records 2000 --turns 3` for a short run.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LEAST_TURNS, publish } from '../report/page.js'
import { wordsOf } from '../throughput/texts.js'
import { inTurns } from '../turns.js'
import { describeCorpus } from './corpus-report.js'
import { recordOf, writeRecords } from './records.js'
import { type Run, runCorpus } from './run-corpus.js'

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '20000' },
    turns: { type: 'string', default: `${LEAST_TURNS}` },
  },
})
const most = Number(values.records)
const turns = Number(values.turns)
/** The smallest is run more often than the others: with separate processes, and killed. */
const sizes = [Math.ceil(most / 10), Math.ceil(most / 3), most]
const folder = mkdtempSync(join(tmpdir(), 'quote-extract-corpus-'))
const corpusOf = (records: number): string => join(folder, `${records}.jsonl`)

/** Runs with an output of its own. */
let outputs = 0
function run(records: number, jobs: number): Promise<Run> {
  const output = join(folder, `out-${outputs++}.jsonl`)
  return runCorpus(corpusOf(records), output, jobs).finally(() => rmSync(output, { force: true }))
}

try {
  for (const records of sizes) await writeRecords(records, corpusOf(records))
  const [smallest = most] = sizes
  const [one, two, alone, apart, ...parts] = await inTurns<Run>(
    {
      one: () => run(most, 1),
      two: () => run(most, 2),
      alone: () => run(smallest, 1),
      apart: async () => {
        const runs = await Promise.all([run(smallest, 1), run(smallest, 1)])
        return runs[0].seconds > runs[1].seconds ? runs[0] : runs[1]
      },
      ...Object.fromEntries(
        // no names like "2000": an object lists these first
        sizes.slice(0, -1).map((records) => [`two, ${records}`, () => run(records, 2)]),
      ),
    },
    turns,
  )
  if (!one || !two || !alone || !apart) throw new Error('nothing was measured')
  publish(
    describeCorpus({
      sizes,
      words: wordsOf([...Array(1000).keys()].map((number) => recordOf(number).text)) / 1000,
      one,
      two,
      alone,
      apart,
      parts,
      isComplete: await isComplete(),
      resumesTheSame: await resumesTheSame(smallest),
    }),
    turns,
  )
} finally {
  rmSync(folder, { recursive: true })
}

async function isComplete(): Promise<boolean> {
  const output = join(folder, 'whole.jsonl')
  await runCorpus(corpusOf(most), output, 2)
  const ids = readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => /^\{"source":"(r\d+)"/.exec(line)?.[1])
  return ids.length === most && ids.every((id, i) => id === `r${i}`)
}

/** Kills a run when half of its output is written, and resumes it. Null if so few records are written at once. */
async function resumesTheSame(records: number): Promise<boolean | null> {
  const [whole, killed] = [join(folder, 'all.jsonl'), join(folder, 'killed.jsonl')]
  await runCorpus(corpusOf(records), whole, 2)
  const { size } = statSync(whole)
  await runCorpus(corpusOf(records), killed, 2, size / 2)
  if (statSync(killed).size === size) return null
  await runCorpus(corpusOf(records), killed, 2)
  return readFileSync(killed).equals(readFileSync(whole))
}
