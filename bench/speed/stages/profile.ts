/** Reads V8's profiles: the share of each stage. */
import type { Profiler } from 'node:inspector'
import type { SourceOf } from './bundle.js'
import { REST, type Stage } from './stage-list.js'

/** A node of V8 for time in which no function of JavaScript ran: its samples belong to the one before. */
const OUTSIDE = new Set(['(garbage collector)', '(program)'])

/**
 * Time of each stage as a share of all. A sample belongs to the innermost function of its stack that is a stage's own; garbage
 * collection belongs to the stage that it interrupts. Samples are counted, not the times between them, which include those of
 * other programs.
 *
 * @param sourceOf the source of each line of the profiled bundle
 */
export function sharePerStage(
  { nodes, samples = [] }: Profiler.Profile,
  stages: readonly Stage[],
  sourceOf: SourceOf,
): Map<string, number> {
  const stageOf = stagePerNode(nodes, stages, sourceOf)
  const outside = new Set(
    nodes.filter(({ callFrame }) => OUTSIDE.has(callFrame.functionName)).map(({ id }) => id),
  )
  const shares = new Map([...stages.map(({ name }) => name), REST].map((name) => [name, 0]))
  let stage = REST
  for (const id of samples) {
    if (!outside.has(id)) stage = stageOf.get(id) ?? REST
    shares.set(stage, (shares.get(stage) ?? 0) + 1 / samples.length)
  }
  return shares
}

function stagePerNode(
  nodes: readonly Profiler.ProfileNode[],
  stages: readonly Stage[],
  sourceOf: SourceOf,
): Map<number, string> {
  const stageOfFunction = new Map(
    stages.flatMap(({ name, functions }) => functions.map((key) => [key, name] as const)),
  )
  const stageOf = new Map<number, string>()
  // parents come before their children
  for (const { id, callFrame, children = [] } of nodes) {
    const source = callFrame.url === '' ? null : sourceOf(callFrame.lineNumber)
    // esbuild numbers functions of the same name: "attribute2"
    const key = `${source}#${callFrame.functionName.replace(/\d+$/, '')}`
    const stage = stageOfFunction.get(key) ?? stageOf.get(id) ?? REST
    stageOf.set(id, stage)
    for (const child of children) stageOf.set(child, stage)
  }
  return stageOf
}
