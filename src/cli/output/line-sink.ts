/** Destinations of complete lines. */
import { type FileHandle, open } from 'node:fs/promises'
import { OutputError } from '../../errors.js'
import { writeReason } from '../errors/system-reason.js'
import type { TextOutput } from './descriptor-output.js'
import { writeStream } from './output.js'

export interface LineSink {
  /** Writes complete lines; resolves to false if the output is no longer read. */
  write(lines: string): Promise<boolean>
  /** @param keep leave a file as it was if nothing was written */
  close(keep?: boolean): Promise<void>
}

export const streamSink = (stream: TextOutput): LineSink => ({
  write: (lines) => writeStream(stream, lines),
  close: async () => {},
})

/**
 * Writes to a file that grows line by line, opened at the first line.
 *
 * @param mode `a` appends
 */
export function fileSink(path: string, mode: 'w' | 'a'): LineSink {
  let file: FileHandle | undefined
  const tried = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw new OutputError(`cannot write ${path}: ${writeReason(error)}`, { cause: error })
    }
  }
  return {
    write: (lines) =>
      tried(async () => {
        file ??= await open(path, mode)
        await file.writeFile(lines)
        return true
      }),
    close: (keep = false) =>
      tried(async () => {
        if (!file && !keep) file = await open(path, mode)
        await file?.close()
      }),
  }
}
