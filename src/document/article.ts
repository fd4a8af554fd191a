/** What a page, a Markdown file or the top of a text says about the article itself. */
export interface Article {
  /** The heading of the article, without the site's name. */
  readonly headline: string | null
  /** The summary under the headline. */
  readonly standfirst: string | null
  /** Names of the authors, without "By". */
  readonly byline: string | null
  /** Date of publication as ISO 8601 ("2026-11-26", "2026-11-26T18:05:00Z"), or as the input has it if it is no ISO date. */
  readonly published: string | null
  /** Name of the publication. */
  readonly site: string | null
  /** BCP 47 tag, such as "en-GB". */
  readonly language: string | null
  /** Address of the article, as the page or the file says it. */
  readonly url: string | null
}
