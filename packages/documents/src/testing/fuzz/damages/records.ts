import { placeIn, type Damage, type DamageTools } from '../damage.ts'

/** Where the stream of the test files begins: after the header, the table and the directory. */
const STREAM_START = 1536
const families = ['records'] as const
const VALUES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff]

/** Where each record of the stream begins, by its head of kind and length. */
function recordsOf(view: DataView): number[] {
  const starts: number[] = []
  for (let at = STREAM_START; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) starts.push(at)
  return starts
}

/** Overwrites two bytes of some records at a place `choose` picks in each. */
const overwrite =
  (choose: (tools: DamageTools, length: number) => number): Damage['apply'] =>
  (bytes, tools) => {
    const damaged = new Uint8Array(bytes)
    const view = new DataView(damaged.buffer)
    const starts = recordsOf(view)
    if (starts.length === 0) return damaged
    for (let time = 1 + tools.random.smallCount(20); time > 0; time--) {
      const start = tools.random.pick(starts)
      const at = start + choose(tools, view.getUint16(start + 2, true))
      if (at + 2 <= view.byteLength) view.setUint16(at, tools.random.pick(VALUES), true)
    }
    return damaged
  }

/** Damage to the records of an older workbook, and to the chain of its sectors. */
export const RECORD_DAMAGES: readonly Damage[] = [
  { name: 'records of another length', families, apply: overwrite(() => 2) },
  { name: 'records of another kind', families, apply: overwrite(() => 0) },
  { name: 'records overwritten', families, apply: overwrite(({ random }, length) => 4 + placeIn(random, length - 2)) },
  {
    name: 'sectors in a circle',
    families,
    apply: (bytes, { random }) => {
      const damaged = new Uint8Array(bytes)
      const view = new DataView(damaged.buffer)
      for (let time = random.integer(1, 4); time > 0; time--) {
        const at = 512 + 4 * random.integer(0, 127)
        if (at + 4 <= view.byteLength) view.setUint32(at, random.integer(0, 40), true)
      }
      return damaged
    },
  },
  {
    name: 'header absurd',
    families,
    apply: (bytes, { random }) => {
      const damaged = new Uint8Array(bytes)
      const view = new DataView(damaged.buffer)
      if (view.byteLength >= 80) view.setUint16(8 + 2 * random.integer(0, 34), random.pick(VALUES), true)
      return damaged
    },
  },
]
