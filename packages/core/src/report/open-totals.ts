import type { Format } from '../definition/define-format.ts'
import { EMPTY_CELL, isUnsummable, type CellValue } from './cell-value.ts'

/** The value of a cell by its position in the format; undefined where nothing is known of it. */
export type CellsByPosition = readonly (Pick<CellValue, 'semantic' | 'value'> | undefined)[]

interface Total {
  readonly index: number
  readonly parts: readonly number[]
  readonly below: readonly Total[]
}

function totalsAmong(format: Format, indexes: readonly number[]): Total[] {
  return indexes.flatMap((index) =>
    format.equations
      .filter(({ left }) => left.length === 1 && left[0] === index)
      .map(({ right }) => ({ index, parts: right, below: totalsAmong(format, right) })),
  )
}

function isOpen({ index, parts, below }: Total, cells: CellsByPosition): boolean {
  if (cells[index]?.semantic !== 'empty') return false
  return (
    parts.reduce((sum, part) => sum + (cells[part]?.value ?? 0), 0) !== 0 ||
    parts.some((part) => isUnsummable(cells[part] ?? EMPTY_CELL)) ||
    below.some((total) => isOpen(total, cells))
  )
}

const readsOf = (totals: readonly Total[]): number[] =>
  totals.flatMap(({ index, parts, below }) => [index, ...parts, ...readsOf(below)])

/** Whether totals among some cells are open, and the positions of the cells that tells. */
export interface OpenTotals {
  readonly reads: readonly number[]
  readonly isAnyOpen: (cells: CellsByPosition) => boolean
}

/**
 * Tells whether a total among the cells at `indexes` was left blank although its own parts were not. What it would add is not
 * known from it, and taking it for nothing would accuse whatever it is part of.
 */
export function openTotals(format: Format, indexes: readonly number[]): OpenTotals {
  const totals = totalsAmong(format, indexes)
  return {
    reads: [...new Set(readsOf(totals))],
    isAnyOpen: (cells) => totals.some((total) => isOpen(total, cells)),
  }
}
