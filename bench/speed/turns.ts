/** Interleaved measurements: candidates take turns, so that other load on the machine affects all of them equally. */

/** What one candidate measured. */
export interface Measured<T = number> {
  readonly name: string
  /** One value per turn, in order. */
  readonly values: readonly T[]
}

/** Median and quartiles of the values of single turns. */
export interface Spread {
  readonly median: number
  /** First and third quartile. */
  readonly low: number
  readonly high: number
}

/** Measures each candidate once per turn, after a warm-up turn that does not count. */
export async function inTurns<T = number>(
  things: Readonly<Record<string, () => T | Promise<T>>>,
  turns: number,
): Promise<Measured<T>[]> {
  const measured = Object.entries(things).map(([name, measure]) => ({
    name,
    measure,
    values: [] as T[],
  }))
  for (let turn = -1; turn < turns; turn++) {
    for (const { measure, values } of measured) {
      const value = await measure()
      if (turn >= 0) values.push(value)
    }
  }
  return measured.map(({ name, values }) => ({ name, values }))
}

/** Takes one number out of each value. */
export const pick = <T>({ name, values }: Measured<T>, take: (value: T) => number): Measured => ({
  name,
  values: values.map(take),
})

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
})

/** Ratio of one measurement to another, turn by turn: load that lasts a turn affects both, and cancels out. */
export const ratioOf = (one: Measured, other: Measured): Spread =>
  spreadOf(one.values.map((value, turn) => value / (other.values[turn] as number)))

export const median = (values: readonly number[]): number => quantile(values, 0.5)

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}
