import type { Format } from '../definition/define-format.ts'
import { cellWithinLimit, EMPTY_CELL, isUnsummable, type CellValue } from './cell-value.ts'

/**
 * Cells with every total recomputed from its parts, as the editor shows them. A total stays blank while all its parts are
 * blank; parts that are not numbers leave it blank too, and with it every total of which it is a part, so nothing is summed
 * over an unreadable cell. A total larger than a cell may hold stays as its digits and is no number. 结转下年度 is no total
 * and is never touched.
 */
export function withComputedTotals(format: Format, cells: readonly CellValue[]): CellValue[] {
  const result = [...cells]
  const unknown = new Set<number>()
  for (const { left, right } of format.equations) {
    const total = left[0]!
    if (left.length !== 1 || !format.cells[total]!.computed) continue
    if (right.some((index) => unknown.has(index) || isUnsummable(result[index]!))) unknown.add(total)
    result[total] = unknown.has(total)
      ? EMPTY_CELL
      : totalOf(
          format,
          total,
          right.map((index) => result[index]!),
        )
  }
  return result
}

function totalOf(format: Format, total: number, parts: readonly CellValue[]): CellValue {
  if (parts.every((part) => part.semantic === 'empty')) return EMPTY_CELL
  return cellWithinLimit(
    format.cells[total]!.type,
    parts.reduce((sum, part) => sum + (part.value ?? 0), 0),
  )
}
