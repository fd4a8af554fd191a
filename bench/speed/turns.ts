/** Interleaved measurements: candidates take turns, so that other load on the machine affects all of them equally. */

export interface Measured {
  readonly name: string
  /** One value per turn, in order. */
  readonly values: readonly number[]
}

export interface Ratio {
  /** Ratio of the medians. */
  readonly median: number
  /** First and third quartile of the ratios of single turns. */
  readonly low: number
  readonly high: number
}

/** Measures each candidate once per turn, after a warm-up turn that does not count. */
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

/** Ratio of one measurement to another. */
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
