/** What `npm run bench` measured, as docs/performance.md. */
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { PackageSize } from './package-size.js'
import { type Measured, median, ratioOf } from './turns.js'

export interface Speed {
  /** Which articles they are. */
  readonly articles: string
  readonly count: number
  readonly words: number
  /** Milliseconds; the first is what the others are compared with. */
  readonly startUp: readonly Measured[]
  readonly throughput: readonly Measured[]
  /** MiB */
  readonly memory: readonly Measured[]
  readonly size: PackageSize
}

export function describeSpeed(speed: Speed): string {
  const { articles, count, words, startUp, throughput, memory, size } = speed
  return `# Performance

Written by \`npm run bench\`, ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus()[0]?.model.trim()},
${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB. The machine may be shared: everything was measured in turns, in one run, and it is the ratios that
count. A ratio is that of the medians; in brackets the quartiles of the single turns' ratios.

## Start-up

A whole process, from start to end, median of ${startUp[0]?.values.length ?? 0}; a first run, which keeps the compiled code, is not counted.

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

The most that a process holds, median of ${memory[0]?.values.length ?? 0}.

${table(
  ['', 'times `node -e 0`', 'MiB'],
  rowsOf(memory, (x) => `${Math.round(x)}`, false),
)}

## Size

${megabytes(size.packed)} packed; ${megabytes(size.installed)} installed, ${size.packages} packages. Installed from the tarball in ${(median(size.times) / 1000).toFixed(1)} s, the packages
that it depends on being in npm's cache.
`
}

/** A row each: name, ratio to the first, the median itself. `speed`: of speeds, where values are times. */
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
