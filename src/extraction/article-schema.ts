import * as z from 'zod'
import type { Article } from '../document/article.js'

const known = (about: string) => z.string().nullable().describe(`${about}; null if unknown`)

export const articleSchema = z
  .object({
    headline: known('The headline'),
    standfirst: known('The summary under the headline'),
    byline: known('Names of the authors, without "By"'),
    published: known(
      'Date of publication: ISO 8601 ("2026-11-26", "2026-11-26T18:05:00Z"), or as written if no full date is given',
    ),
    site: known('Name of the publication or news agency'),
    language: known('BCP 47 tag, such as "en-GB"'),
    url: known('Address of the page'),
  })
  .meta({ id: 'Article', description: 'What the input says about the article itself' })

articleSchema satisfies z.ZodType<Article>
