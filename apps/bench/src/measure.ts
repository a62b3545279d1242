import { performance } from 'node:perf_hooks'

/** One measured operation: what it does per call, and how much work a call stands for. */
export interface Operation {
  readonly name: string
  /** Units of work one call does (reports, requests, cells). */
  readonly work: number
  readonly run: () => unknown
}

/** What one operation was measured at. */
export interface Measured {
  readonly name: string
  /** Median time of one unit of work in milliseconds. */
  readonly milliseconds: number
  readonly perSecond: number
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** Results are folded in here so that no engine may leave the measured work out. */
let sink = 0
const keep = (result: unknown) => {
  if (result !== undefined) sink = (sink + 1) % 1_000_000
}

async function timeBatch(operation: Operation, calls: number): Promise<number> {
  const start = performance.now()
  for (let call = 0; call < calls; call++) {
    const result = operation.run()
    keep(result instanceof Promise ? await result : result)
  }
  return (performance.now() - start) / calls
}

/** Median over `rounds` batches, each long enough for the clock. Operations of one case should be measured in turns: see `measureTogether`. */
async function callsFor(operation: Operation, batchMilliseconds: number): Promise<number> {
  const first = await timeBatch(operation, 1)
  const warm = await timeBatch(
    operation,
    Math.max(1, Math.min(1000, Math.ceil(batchMilliseconds / 4 / Math.max(first, 0.0001)))),
  )
  return Math.max(1, Math.ceil(batchMilliseconds / Math.max(warm, 0.0001)))
}

/** Measures several operations in turns, so that the machine's moods fall on all of them alike and their ratios hold. */
export async function measureTogether(
  operations: readonly Operation[],
  { rounds = 9, batchMilliseconds = 60 } = {},
): Promise<Measured[]> {
  const calls: number[] = []
  for (const operation of operations) calls.push(await callsFor(operation, batchMilliseconds))
  const times: number[][] = operations.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, operation] of operations.entries()) times[index]!.push(await timeBatch(operation, calls[index]!))
  return operations.map((operation, index) => {
    const milliseconds = median(times[index]!) / operation.work
    return { name: operation.name, milliseconds, perSecond: 1000 / milliseconds }
  })
}

/** How many units of work were folded away; printed so that it is used. */
export function keptResults(): number {
  return sink
}
