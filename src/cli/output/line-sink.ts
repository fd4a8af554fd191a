/** Where whole lines go as they are made. */
import { type FileHandle, open } from 'node:fs/promises'
import { OutputError } from '../../errors.js'
import { writeReason } from '../errors/system-reason.js'
import { writeStream } from './output.js'

export interface LineSink {
  /** Takes whole lines, and resolves when they are taken; false when nobody reads them any more. */
  write(lines: string): Promise<boolean>
  /** `keep`: a file to which nothing was written is left as it was. */
  close(keep?: boolean): Promise<void>
}

export const streamSink = (stream: NodeJS.WritableStream): LineSink => ({
  write: (lines) => writeStream(stream, lines),
  close: async () => {},
})

/**
 * A file that grows line by line, opened for the first of them.
 *
 * @param mode `a` goes on at its end
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
