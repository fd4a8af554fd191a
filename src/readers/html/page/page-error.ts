/** A page that cannot be read. The message follows the page's name: "contains no article". */
export class PageError extends Error {
  /** `PageError` */
  override readonly name = 'PageError'
}
