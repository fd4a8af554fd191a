/** Reads ahead in a source while earlier items are processed, and yields the results in order. */

type Iterated<Input> = AsyncIterator<Input> | Iterator<Input | PromiseLike<Input>>

/**
 * Maps items to results, several at a time.
 *
 * Reads the source only while the consumer waits for a result, and at most `most` items ahead of it. If the source fails,
 * the results of all items that were read come first, then the failure is thrown. If the consumer stops early, the source
 * is closed.
 */
export async function* readAhead<Input, Result>(
  source: AsyncIterable<Input> | Iterable<Input | PromiseLike<Input>>,
  process: (item: Input, index: number) => Promise<Result>,
  most: number,
): AsyncGenerator<Result, void, undefined> {
  const items = iteratorOf(source)
  const underWay: Promise<{ result: Result }>[] = []
  let reading: Promise<Read<Input>> | undefined
  let ended: Exclude<Read<Input>, { item: Input }> | undefined
  let index = 0
  try {
    while (true) {
      if (!ended && underWay.length < most) reading ??= readNext(items)
      const [first] = underWay
      if (!reading && !first) break
      const next = await Promise.race([reading, first].filter((one) => one !== undefined))
      if ('result' in next) {
        underWay.shift()
        yield next.result
        continue
      }
      reading = undefined
      if ('item' in next) underWay.push(start(process, next.item, index++))
      else ended = next
    }
    if (ended && 'failure' in ended) throw ended.failure
  } finally {
    // The source may never answer a request that is under way, so that its end is not awaited.
    const closed = ended ? undefined : close(items)
    if (!reading) await closed
  }
}

type Read<Input> = { item: Input } | { done: true } | { failure: unknown }

async function readNext<Input>(items: Iterated<Input>): Promise<Read<Input>> {
  try {
    const { done, value } = await items.next()
    return done ? { done } : { item: await value }
  } catch (failure) {
    return { failure }
  }
}

const start = async <Input, Result>(
  process: (item: Input, index: number) => Promise<Result>,
  item: Input,
  index: number,
) => ({ result: await process(item, index) })

/** As at the end of a `for await`, what goes wrong in closing is not a failure of the loop. */
async function close(items: Iterated<unknown>): Promise<void> {
  try {
    await items.return?.()
  } catch {
    // nobody is left to be told
  }
}

function iteratorOf<Input>(
  source: AsyncIterable<Input> | Iterable<Input | PromiseLike<Input>>,
): Iterated<Input> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
}
