import type { CellChange } from './undo-stack.ts'
import type { ClipboardBlock } from './parse-clipboard.ts'
import type { CellRows } from './cell-movement.ts'

/** What a paste would do: the cells it fills, and how many values found no place. */
export interface PastePlan {
  readonly changes: readonly CellChange[]
  /** Values that fell on totals; totals are computed and not typed. */
  readonly onTotals: number
  /** Values beyond the edge of the table. */
  readonly outside: number
}

/**
 * Lays a block over a table from the cell `at`. A block as large as the whole table always starts at its first cell,
 * with or without the column of totals.
 */
export function planPaste(rows: CellRows, at: string, { cells }: ClipboardBlock): PastePlan {
  const start = startOf(rows, at, cells.length, cells[0]?.length ?? 0)
  const changes: CellChange[] = []
  let onTotals = 0
  let outside = 0
  cells.forEach((texts, down) => {
    texts.forEach((raw, across) => {
      const target = rows[start.y + down]?.[start.x + across]
      if (target === undefined) outside += raw === '' ? 0 : 1
      else if (target === null) onTotals += 1
      else changes.push({ id: target, raw })
    })
  })
  return { changes, onTotals, outside }
}

function startOf(rows: CellRows, at: string, height: number, width: number): { x: number; y: number } {
  const tableWidth = rows[0]?.length ?? 0
  const whole = rows.length > 1 && height === rows.length && (width === tableWidth || width === tableWidth - 1)
  if (whole) return { x: 0, y: 0 }
  const y = rows.findIndex((row) => row.includes(at))
  return { x: rows[y]?.indexOf(at) ?? 0, y: Math.max(0, y) }
}
