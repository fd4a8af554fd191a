/** Destination of outcomes: printed line by line at once, or formatted together at the end. */
import { UsageError } from '../../errors.js'
import { type Article, type FormatOptions, formatters } from '../../formatter/formats.js'
import type { LineSink } from '../output/line-sink.js'
import type { Done } from './work.js'

export interface Outlet {
  /** Returns false when the output is no longer read. */
  take(outcomes: readonly Done[]): Promise<boolean>
  /** @param failed whether any text failed */
  end(failed: boolean): Promise<void>
}

export function lineOutlet(sink: LineSink): Outlet {
  let taken = false
  return {
    async take(outcomes) {
      const lines = outcomes.map(({ printed }) => printed ?? '').join('')
      if (lines === '') return true
      taken = true
      return sink.write(lines)
    },
    // Keeps an earlier output if no text could be read.
    end: (failed) => sink.close(failed && !taken),
  }
}

/** @param options called at the end, when it is known whether there were several texts */
export async function wholeOutlet(
  name: string,
  options: () => FormatOptions,
  write: (text: string) => Promise<unknown>,
): Promise<Outlet> {
  const articles: Article[] = []
  const format = await formatters.get(name)?.load()
  if (!format) throw new UsageError(`unknown format ${name}; see quote-extract --help`)
  return {
    async take(outcomes) {
      for (const { article } of outcomes) if (article) articles.push(article)
      return true
    },
    async end(failed) {
      if (articles.length > 0 || !failed) await write(format(articles, options()))
    },
  }
}
