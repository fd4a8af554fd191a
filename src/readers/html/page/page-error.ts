/** A page that cannot be read. The message follows the page's name: "contains no article". */
export class PageError extends Error {
  override readonly name = 'PageError'
}
