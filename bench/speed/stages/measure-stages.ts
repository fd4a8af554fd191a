/** Time per stage with unseen texts, in a fresh process per turn. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Split } from '../throughput/texts.js'
import { inTurns, type Measured, pick } from '../turns.js'
import { bundleStages } from './bundle.js'
import { sharePerStage } from './profile.js'
import type { Profiled } from './read-and-profile.js'
import { REST, stages } from './stage-list.js'

/** Milliseconds for all texts, per stage, in the order of the stages; the rest is last. */
export interface StageTimes {
  readonly quotes: readonly Measured[]
  readonly indirect: readonly Measured[]
}

/** @param folder for the bundle and the texts */
export async function measureStages(
  split: Split,
  folder: string,
  turns: number,
): Promise<StageTimes> {
  const bundle = join(folder, 'stages.mjs')
  const texts = join(folder, 'stages.json')
  writeFileSync(texts, JSON.stringify(split))
  const sourceOf = await bundleStages(bundle)
  const measure = (task: keyof StageTimes) => () => {
    const output = execFileSync(process.execPath, [bundle, texts, task], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    const { profile, milliseconds } = JSON.parse(output) as Profiled
    const shares = sharePerStage(profile, stages, sourceOf)
    return new Map([...shares].map(([stage, share]) => [stage, share * milliseconds]))
  }
  const [quotes, indirect] = await inTurns(
    { quotes: measure('quotes'), indirect: measure('indirect') },
    turns,
  )
  const perStage = (measured?: Measured<Map<string, number>>): Measured[] =>
    [...stages.map(({ name }) => name), REST].map((name) => ({
      ...pick(measured ?? { name, values: [] }, (times) => times.get(name) ?? 0),
      name,
    }))
  return { quotes: perStage(quotes), indirect: perStage(indirect) }
}
