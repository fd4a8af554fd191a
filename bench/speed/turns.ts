/** Things measured side by side: in turns, so that whatever else the machine does falls on all of them alike. */

export interface Measured {
  readonly name: string
  /** One value a turn, in the order of the turns. */
  readonly values: readonly number[]
}

export interface Ratio {
  /** Of the medians. */
  readonly median: number
  /** Quartiles of the turns' own ratios: how far apart the turns lie. */
  readonly low: number
  readonly high: number
}

/** Measures each by name once a turn, after a first turn that does not count. */
export async function inTurns(
  things: Readonly<Record<string, () => number | Promise<number>>>,
  turns: number,
): Promise<Measured[]> {
  const measured = Object.keys(things).map((name) => ({ name, values: [] as number[] }))
  for (let turn = -1; turn < turns; turn++) {
    for (const { name, values } of measured) {
      const value = await (things[name] as () => number | Promise<number>)()
      if (turn >= 0) values.push(value)
    }
  }
  return measured
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** How many times the other a measured thing is. */
export function ratioOf(one: Measured, other: Measured): Ratio {
  const turns = one.values.map((value, turn) => value / (other.values[turn] as number))
  return {
    median: median(one.values) / median(other.values),
    low: quantile(turns, 0.25),
    high: quantile(turns, 0.75),
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}
