/** docs/performance.md as `npm run bench:speed` writes it: the opening and the sections that it measures. */
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { PackageSize } from '../package-size.js'
import type { StageTimes } from '../stages/measure-stages.js'
import type { Counters } from '../start/counters.js'
import type { StartUp } from '../start/start-up.js'
import type { FirstTimes, ReadTimes } from '../throughput/readers.js'
import type { ReadTexts } from '../throughput/texts.js'
import type { Measured } from '../turns.js'
import { median } from '../turns.js'
import { describeStages } from './stage-section.js'
import { describeMemory, describeStartUp } from './start-sections.js'
import { describeFirst, describeThroughput } from './text-sections.js'

/** What was measured; null for a section that was not asked for. */
export interface Speed {
  readonly turns: number
  readonly startUp: {
    readonly times: readonly StartUp[]
    /** Null without perf. */
    readonly counters: readonly Measured<Counters>[] | null
  } | null
  readonly first: readonly Measured<FirstTimes>[] | null
  readonly texts: ReadTexts
  readonly throughput: readonly Measured<ReadTimes>[] | null
  readonly stages: StageTimes | null
  /** MiB */
  readonly memory: readonly Measured[] | null
  readonly size: PackageSize | null
}

export function describeSpeed(speed: Speed): string {
  const { startUp, first, texts, throughput, stages, memory, size } = speed
  return [
    opening(speed.turns),
    startUp && describeStartUp(startUp.times, startUp.counters),
    first && describeFirst(first),
    throughput && describeThroughput(throughput, texts),
    stages && describeStages(stages, texts),
    memory && describeMemory(memory),
    size && describeSize(size),
  ]
    .filter((section) => section !== null)
    .join('\n\n')
    .concat('\n')
}

const opening = (turns: number): string => `# Performance

Written by \`npm run bench:speed\`, ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores,
${Math.round(totalmem() / 2 ** 30)} GiB. All programs took turns in one run, because the machine may be shared: compare the ratios, not the times. Figures are
medians of ${turns} turns, ratios are taken within a turn, and quartiles are in brackets. Sections that name another command have their
own date.`

const describeSize = ({ packed, installed, packages, times }: PackageSize): string => `## Size

${megabytes(packed)} packed; ${megabytes(installed)} installed, ${packages} packages. Installing the tarball takes ${(median(times) / 1000).toFixed(1)} s with its
dependencies in npm's cache. Nearly all of the size is the weights of \`--indirect\`, which nothing else loads.`

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
