/** Title of an article whose name is missing or invisible. */
const untitled = 'untitled'

/** Characters of ids and addresses that do not occur in ordinary file paths. */
const noPath = /[<>"|?*\p{Cc}]/u
const fileName = /(?:^|[\\/])[^\\/]*[^\\/.\s]\.\p{L}[\p{L}\d]{0,7}$/u

const isFile = (source: string): boolean => fileName.test(source) && !noPath.test(source)

/** True if a text has any visible character. */
export const isVisible = (text: string): boolean => /[^\s\p{Z}\p{Cc}\p{Cf}\p{DI}]/u.test(text)

/**
 * Unique titles of the articles in a report: the headline, if one is known. Otherwise paths without the common folder if all
 * sources are files; if not, the whole source, such as a record's id.
 *
 * @param headlines in the order of the sources; null or absent if unknown
 */
export function titlesOf(
  sources: readonly (string | null)[],
  headlines: readonly (string | null)[] = [],
): string[] {
  const named = sources.filter((source) => source !== null)
  const folder = named.every(isFile) ? commonFolder(named) : 0
  const taken = new Set<string>()
  return sources.map((source, index) => {
    const headline = headlines[index] ?? ''
    const name = isVisible(headline)
      ? headline
      : source === null
        ? 'Standard input'
        : source.slice(folder)
    const shown = isVisible(name) ? name : untitled
    let title = shown
    for (let number = 2; taken.has(title); number++) title = `${shown} (${number})`
    taken.add(title)
    return title
  })
}

/** Length of the common folder of all paths, including its trailing separator. */
function commonFolder(paths: readonly string[]): number {
  const [first = '', ...others] = paths
  let shared = first
  for (const other of others) {
    let same = 0
    while (same < shared.length && other[same] === shared[same]) same++
    shared = shared.slice(0, same)
  }
  return Math.max(shared.lastIndexOf('/'), shared.lastIndexOf('\\')) + 1
}
