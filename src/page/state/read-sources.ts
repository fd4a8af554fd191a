/** Files that were dropped or chosen, as sources. */
import { FileError, isJsonLines, textOf } from './read-files.js'
import { type Source, sourceOf } from './sources.js'
import { describe } from './use-work.js'

export interface ReadSources {
  readonly sources: readonly Source[]
  /** One sentence per file that was not read. */
  readonly problems: readonly string[]
}

/** Reads texts; records are for the command line. */
export async function readSources(files: readonly File[]): Promise<ReadSources> {
  const sources: Source[] = []
  const problems: string[] = []
  for (const file of files) {
    try {
      if (isJsonLines(file))
        throw new FileError(`${file.name} is JSON Lines: use quote-extract verify for records`)
      sources.push(sourceOf(await textOf(file), file.name))
    } catch (error) {
      problems.push(describe(error))
    }
  }
  return { sources, problems }
}
