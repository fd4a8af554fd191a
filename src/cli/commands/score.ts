import type { Extraction } from '../../extraction/schema.js'
import type { GoldArticle } from '../../score/gold.js'
import { parseGold, parsePredictions } from '../../score/json-lines.js'
import type { Prediction } from '../../score/prediction.js'
import { formatScoreJson, formatScoreTable } from '../../score/report.js'
import { score } from '../../score/score.js'
import type { Config } from '../command-line/config.js'
import type { ScoreRequest } from '../command-line/score-command.js'
import { readInput } from '../input/read.js'

/** Standard input and the extractor. */
interface Sources {
  readonly stdin: AsyncIterable<Uint8Array>
  /** Extracts from one article. */
  readonly extract: (id: string, text: string) => Promise<Extraction>
}

/**
 * Reads the files, extracts the predictions if there is no file of them, and returns the report to print.
 *
 * @throws InputError with the file and line of malformed data
 */
export async function scoreFiles(
  { mistakes, json }: ScoreRequest,
  { inputs, filter }: Config,
  { stdin, extract }: Sources,
): Promise<string> {
  const read = async <T>(path: string, parse: (lines: string, name: string) => T): Promise<T> =>
    parse(await readInput(path, stdin), path === '-' ? 'standard input' : path)
  const [goldFile = '-', predictionFile] = inputs
  const golds = await read(goldFile, parseGold)
  const predictions =
    predictionFile === undefined
      ? await extractAll(golds, extract)
      : await read(predictionFile, parsePredictions)
  const kept = predictions.map((one) => keepConfident(one, filter.minConfidence ?? 0))
  const format = json ? formatScoreJson : formatScoreTable
  return format(score(golds, kept), { errors: mistakes })
}

async function extractAll(
  golds: readonly GoldArticle[],
  extract: Sources['extract'],
): Promise<Prediction[]> {
  const extractions: Prediction[] = []
  for (const { id, text } of golds) extractions.push(await extract(id, text))
  return extractions
}

function keepConfident(prediction: Prediction, least: number): Prediction {
  return {
    ...prediction,
    quotes: prediction.quotes.filter(({ confidence }) => confidence >= least),
  }
}
