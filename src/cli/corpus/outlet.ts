/** Where outcomes go: each as a line at once, or all of them formatted at the end. */
import { UsageError } from '../../errors.js'
import { type Article, type FormatOptions, formatters } from '../../formatter/formats.js'
import type { LineSink } from '../output/line-sink.js'
import type { Done } from './work.js'

export interface Outlet {
  /** False when nobody reads the output any more. */
  take(outcomes: readonly Done[]): Promise<boolean>
  /** `failed`: some text could not be done. */
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
    // An earlier output stays when nothing could be read.
    end: (failed) => sink.close(failed && !taken),
  }
}

export async function wholeOutlet(
  name: string,
  options: FormatOptions,
  write: (text: string) => Promise<unknown>,
): Promise<Outlet> {
  const articles: Article[] = []
  const format = await formatters.get(name)?.load()
  if (!format) throw new UsageError(`there is no format ${name}; see quote-extract --help`)
  return {
    async take(outcomes) {
      for (const { article } of outcomes) if (article) articles.push(article)
      return true
    },
    async end(failed) {
      if (articles.length > 0 || !failed) await write(format(articles, options))
    },
  }
}
