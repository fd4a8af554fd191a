/** Adam (Kingma and Ba 2015) over a few dense tables, with gradient clipping. */
const MOMENTUM = 0.9
const MEMORY = 0.999
/** Largest norm of the gradient. */
const MAX_NORM = 5

export class Adam {
  /** Set by the caller; cleared by each step. */
  readonly gradients: readonly Float32Array[]
  readonly #tables: readonly Float32Array[]
  readonly #means: readonly Float32Array[]
  readonly #squares: readonly Float32Array[]
  #steps = 0

  constructor(tables: readonly Float32Array[]) {
    const like = () => tables.map((table) => new Float32Array(table.length))
    this.#tables = tables
    this.gradients = like()
    this.#means = like()
    this.#squares = like()
  }

  step(rate: number): void {
    this.#steps++
    let length = 0
    for (const gradient of this.gradients) for (const g of gradient) length += g * g
    const cut = Math.min(1, MAX_NORM / Math.sqrt(length + 1e-12))
    const meanScale = 1 / (1 - MOMENTUM ** this.#steps)
    const squareScale = 1 / (1 - MEMORY ** this.#steps)
    this.#tables.forEach((table, k) => {
      const gradient = this.gradients[k] as Float32Array
      const means = this.#means[k] as Float32Array
      const squares = this.#squares[k] as Float32Array
      for (let i = 0; i < table.length; i++) {
        const g = (gradient[i] as number) * cut
        const mean = MOMENTUM * (means[i] as number) + (1 - MOMENTUM) * g
        const square = MEMORY * (squares[i] as number) + (1 - MEMORY) * g * g
        means[i] = mean
        squares[i] = square
        table[i] =
          (table[i] as number) -
          (rate * mean * meanScale) / (Math.sqrt(square * squareScale) + 1e-8)
      }
      gradient.fill(0)
    })
  }
}
