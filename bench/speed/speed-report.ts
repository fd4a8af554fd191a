/** Formats the results of `npm run bench:speed` as docs/performance.md. */
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { PackageSize } from './package-size.js'
import { type Measured, median, ratioOf } from './turns.js'

export interface Speed {
  /** Name of the file with the articles. */
  readonly articles: string
  /** Number of articles. */
  readonly count: number
  readonly words: number
  /** Milliseconds; the first entry is the baseline. */
  readonly startUp: readonly Measured[]
  readonly throughput: readonly Measured[]
  /** MiB */
  readonly memory: readonly Measured[]
  readonly size: PackageSize
}

const NOTES = `
## Notes

- **Compiled code.** Between runs the command stores its compiled code in the user's own cache folder, which saves a sixth of a
  run. [SECURITY.md](../SECURITY.md#compiled-code) has the rules.
- **WebAssembly.** The inner loops of \`--indirect\` are WebAssembly. Where that is forbidden, plain loops produce the same output.
- **Long and hostile texts.** \`npm run bench:hard\` measures the time per character of news and of hostile text, Markdown and pages, some 80
  kinds. In the last run of all kinds of text, up to 1 MB, a character took 0.3 to 1.5 times as long as at 100 kB; not all kinds were run up to
  10 MB since the ranker of speakers was added.
`

export function describeSpeed(speed: Speed): string {
  const { articles, count, words, startUp, throughput, memory, size } = speed
  return `# Performance

Written by \`npm run bench:speed\`, ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus()[0]?.model.trim()},
${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB. All programs took turns in one run, because the machine may be shared: compare the ratios,
not the times. A ratio is that of the medians; the quartiles of the ratios of single turns are in brackets.

## Start-up

A whole process, from start to exit, median of ${startUp[0]?.values.length ?? 0}. The first run, which stores compiled code, is not counted.

${table(
  ['', 'times `node -e 0`', 'ms'],
  rowsOf(startUp, (x) => `${Math.round(x)}`, false),
)}

## Throughput

${count} articles (${articles}), ${words.toLocaleString('en')} words, in one process, median of ${throughput[0]?.values.length ?? 0}.

${table(
  ['', "times compromise's speed", 'words per second', 'articles per second'],
  rowsOf(throughput, (ms) => perSecond(words, ms), true).map((row, i) => [
    ...row,
    perSecond(count, median(throughput[i]?.values ?? [])),
  ]),
)}

## Memory

Peak memory of a process, median of ${memory[0]?.values.length ?? 0}.

${table(
  ['', 'times `node -e 0`', 'MiB'],
  rowsOf(memory, (x) => `${Math.round(x)}`, false),
)}

## Size

${megabytes(size.packed)} packed; ${megabytes(size.installed)} installed, ${size.packages} packages. Installing the tarball takes ${(median(size.times) / 1000).toFixed(1)} s with its
dependencies in npm's cache. Nearly all of the size is the weights of \`--indirect\`, which nothing else loads.
${NOTES}`
}

/** One row per entry: name, ratio to the first, median. With `speed`, the values are times and the ratios are of speeds. */
function rowsOf(
  measured: readonly Measured[],
  show: (median: number) => string,
  speed: boolean,
): string[][] {
  const [base] = measured
  if (!base) return []
  return measured.map((one) => {
    const { median: middle, low, high } = speed ? ratioOf(base, one) : ratioOf(one, base)
    const ratio =
      one === base ? '1' : `**${middle.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)})`
    return [one.name, ratio, show(median(one.values))]
  })
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = line(head.map((_, i) => (i === 0 ? '---' : '---:')))
  return [line(head), rule, ...rows.map(line)].join('\n')
}

function perSecond(amount: number, ms: number): string {
  const rate = (amount / ms) * 1000
  return rate < 1000 ? rate.toFixed(0) : (Math.round(rate / 100) * 100).toLocaleString('en')
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
