/** What an article is called that has no name, or none that can be seen. */
const untitled = 'untitled'

/** Signs that no file of an archive or a newsroom has in its path, but ids and addresses do. */
const noPath = /[<>"|?*\p{Cc}]/u
const fileName = /(?:^|[\\/])[^\\/]*[^\\/.\s]\.\p{L}[\p{L}\d]{0,7}$/u

const isFile = (source: string): boolean => fileName.test(source) && !noPath.test(source)

/** Whether a reader sees anything of it. */
export const isVisible = (text: string): boolean => /[^\s\p{Z}\p{Cc}\p{Cf}\p{DI}]/u.test(text)

/**
 * What the articles of a report are called, each otherwise: files by their paths without the folder that all have in
 * common, anything else, the ids of records too, whole.
 */
export function titlesOf(sources: readonly (string | null)[]): string[] {
  const named = sources.filter((source) => source !== null)
  const folder = named.every(isFile) ? commonFolder(named) : 0
  const taken = new Set<string>()
  return sources.map((source) => {
    const name = source === null ? 'Standard input' : source.slice(folder)
    const shown = isVisible(name) ? name : untitled
    let title = shown
    for (let number = 2; taken.has(title); number++) title = `${shown} (${number})`
    taken.add(title)
    return title
  })
}

/** Length of the folder, its last separator included, in which all paths lie. */
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
