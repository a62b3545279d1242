import { centreOf, type Area } from '../page-marks.ts'
import type { Chunk, SplitLine } from './chunks.ts'

/** A column of values: where it begins and ends, and where its values are lined up. */
export interface Column {
  readonly left: number
  readonly right: number
  readonly at: number
}

type Edge = (area: Area) => number

/** The columns of a part of a table, and how far to the left its values reach. */
export interface Columns {
  readonly columns: readonly Column[]
  readonly valuesLeft: number
  readonly edge: Edge
}

const EDGES: readonly Edge[] = [centreOf, ({ right }) => right, ({ left }) => left]
/** Share of the distance between two columns that a value may lie off its own. */
const OFF = 0.3
/** How far, in points, values may lie from the middle of a head for their column to be centred under it. */
const UNDER_HEAD = 5

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** The usual distance between neighbouring values. */
function usualStep(rows: readonly (readonly Chunk[])[]): number {
  const steps = rows.flatMap((row) => row.slice(1).map((value, index) => centreOf(value) - centreOf(row[index]!)))
  return steps.sort((a, b) => a - b)[steps.length >> 1] ?? Number.POSITIVE_INFINITY
}

/** Values that are lined up by this edge, column by column. */
function lineUp(values: readonly Chunk[], edge: Edge, near: number): Chunk[][] {
  const columns: Chunk[][] = []
  for (const value of values.toSorted((a, b) => edge(a) - edge(b))) {
    const open = columns.at(-1)
    if (open && edge(value) - edge(open[0]!) <= near) open.push(value)
    else columns.push([value])
  }
  return columns
}

/** How little the values of each column are lined up by this edge. */
const spreadOf = (columns: readonly (readonly Chunk[])[], edge: Edge) =>
  Math.max(...columns.map((column) => edge(column.at(-1)!) - edge(column[0]!)))

/**
 * Finds the columns of rows of values: numbers of a column are centred on one place, or end or begin at one. The way that gives
 * the fewest columns is the right one, and of several the one by which the values are lined up best.
 */
export function findColumns(lines: readonly SplitLine[]): Columns {
  const rows = lines.map(({ values }) => values)
  const near = OFF * usualStep(rows)
  const ways = EDGES.map((edge) => ({ edge, columns: lineUp(rows.flat(), edge, near) }))
  const { edge, columns } = ways.reduce((best, one) => {
    const more = one.columns.length - best.columns.length
    return more < 0 || (more === 0 && spreadOf(one.columns, one.edge) < spreadOf(best.columns, best.edge)) ? one : best
  })
  const sides = columns.map((column) => ({
    left: Math.min(...column.map(({ left }) => left)),
    right: Math.max(...column.map(({ right }) => right)),
    at: mean(column.map(edge)),
  }))
  return { columns: withBoundaries(sides), valuesLeft: Math.min(...rows.map((row) => row[0]!.left)), edge }
}

/** Columns that reach to the middle of the white between them. */
function withBoundaries(sides: readonly Column[]): Column[] {
  const boundary = (index: number) => (sides[index - 1]!.right + sides[index]!.left) / 2
  return sides.map(({ left, right, at }, index) => ({
    left: index === 0 ? left : boundary(index),
    right: index === sides.length - 1 ? right : boundary(index + 1),
    at,
  }))
}

/** The columns with those that have no value in any row: values are centred under heads, and there are more heads than columns. */
export function withBlankColumns(found: Columns, heads: readonly Area[]): Columns {
  if (heads.length <= found.columns.length || found.edge !== centreOf) return found
  const isUnder = ({ at }: Column, head: Area) => Math.abs(centreOf(head) - at) <= UNDER_HEAD
  if (!found.columns.every((column) => heads.some((head) => isUnder(column, head)))) return found
  const sides = heads.map((head) => {
    const own = found.columns.find((column) => isUnder(column, head))
    const { left, right } = head
    return { left: Math.min(left, own?.left ?? left), right: Math.max(right, own?.right ?? right), at: centreOf(head) }
  })
  return { ...found, columns: withBoundaries(sides.sort((a, b) => a.at - b.at)) }
}

/** The column each value of a row stands in, or null when two would stand in one. */
export function placeValues(values: readonly Chunk[], { columns, edge }: Columns): number[] | null {
  const found = values.map((value) => {
    const distances = columns.map(({ at }) => Math.abs(edge(value) - at))
    return distances.indexOf(Math.min(...distances))
  })
  return found.every((column, index) => index === 0 || column > found[index - 1]!) ? found : null
}
