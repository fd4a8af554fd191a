import { InputError } from '../../errors.js'
import { escapeControls } from '../../formatter/json.js'
import { describeError } from '../errors/report.js'
import { fileSink } from '../output/line-sink.js'
import { describeFailure, type Failure } from './work.js'

/** Reports texts that failed: on the terminal, or record by record in a file. */
export interface FailureLog {
  add(failures: readonly Failure[]): Promise<void>
  close(): Promise<void>
}

/** Writes one line per failure: `{"input": …, "line": …, "id": …, "reason": …}`. */
export function fileLog(path: string): FailureLog {
  const sink = fileSink(path, 'w')
  return {
    async add(failures) {
      const lines = failures.map(lineOf)
      if (lines.length > 0) await sink.write(`${lines.join('\n')}\n`)
    },
    close: () => sink.close(),
  }
}

function lineOf({ input, line, id, isNumber, reason }: Failure): string {
  const [place, rest] = [{ input, line }, { reason }].map((part) =>
    JSON.stringify(part).slice(1, -1),
  )
  return escapeControls(`{${place},"id":${isNumber ? id : JSON.stringify(id)},${rest}}`)
}

export const terminalLog = (report: (line: string) => void): FailureLog => ({
  async add(failures) {
    for (const failure of failures) report(describeError(new InputError(describeFailure(failure))))
  },
  close: async () => {},
})
