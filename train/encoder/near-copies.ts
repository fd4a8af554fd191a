/** Articles that share much of their wording, such as two versions of one report. */

/** Words of a run that two articles may share. */
const RUN = 8
/** Share of the shorter article's runs from which two are copies. */
const MUCH = 0.2

/** Returns, for each text with copies, the indexes of these. */
function copiesAmong(texts: readonly string[]): Map<number, number[]> {
  const runs = texts.map(runsOf)
  const holders = new Map<string, number[]>()
  runs.forEach((own, i) => {
    for (const run of own) {
      const known = holders.get(run)
      if (known) known.push(i)
      else holders.set(run, [i])
    }
  })
  const copies = new Map<number, number[]>()
  runs.forEach((own, i) => {
    const shared = new Map<number, number>()
    for (const run of own)
      for (const other of holders.get(run) ?? [])
        if (other !== i) shared.set(other, (shared.get(other) ?? 0) + 1)
    const found = [...shared]
      .filter(([other, count]) => count >= MUCH * Math.min(own.size, runs[other]?.size ?? 0))
      .map(([other]) => other)
    if (found.length > 0) copies.set(i, found)
  })
  return copies
}

/** Returns the folds of an article, by its index: its own first, then those of its copies. */
export function foldsAmong(texts: readonly string[], folds: number): (at: number) => number[] {
  const copies = copiesAmong(texts)
  return (at) => [...new Set([at, ...(copies.get(at) ?? [])].map((one) => one % folds))]
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '))
  return runs
}
