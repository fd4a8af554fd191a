/** Reads texts with each tool, in a fresh process per turn: what one tool warms up or remembers helps no other. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Split } from './texts.js'

/** The keys of tools.mjs, by their names in the report. */
const toolsByName = {
  'compromise, `nlp(text).quotations()`': 'compromise',
  'wink-nlp, parts of speech': 'wink',
  '`extractQuotes(text)`': 'quotes',
  '`extractQuotes(text, { indirect: true })`': 'indirect',
}

/** Milliseconds for all texts. */
export interface ReadTimes {
  /** Read for the first time, after others. */
  readonly unseen: number
  /** Read for the third time. */
  readonly again: number
}

/** Milliseconds. */
export interface FirstTimes {
  /** Until the tool is loaded. */
  readonly load: number
  /** One value per text, in the order in which they were read. */
  readonly first: readonly number[]
}

/** Functions that measure each tool once, by its name in the report. */
export type Readers<T> = Record<string, () => T>

/** @param folder for the files that pass texts to the processes */
export function textReaders(split: Split, folder: string): Readers<ReadTimes> {
  const file = join(folder, 'texts.json')
  writeFileSync(file, JSON.stringify(split))
  return perTool((tool) => () => run('read-texts.mjs', tool, file))
}

/**
 * @param orders the texts of each turn, from the start again after the last
 * @param folder for the files that pass texts to the processes
 */
export function firstReaders(
  orders: readonly (readonly string[])[],
  folder: string,
): Readers<FirstTimes> {
  const files = orders.map((texts, turn) => {
    const file = join(folder, `first-${turn}.json`)
    writeFileSync(file, JSON.stringify(texts))
    return file
  })
  return perTool((tool) => {
    let turn = 0
    return () => run('first-texts.mjs', tool, files[turn++ % files.length] as string)
  })
}

const perTool = <T>(reader: (tool: string) => () => T): Readers<T> =>
  Object.fromEntries(Object.entries(toolsByName).map(([name, tool]) => [name, reader(tool)]))

function run<T>(script: string, tool: string, file: string): T {
  const path = fileURLToPath(new URL(script, import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [path, tool, file], { encoding: 'utf8' })) as T
}
