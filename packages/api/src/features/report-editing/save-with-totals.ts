import { AppError, cellsInOrder, getFormat, withComputedTotals, type CellValue, type Format } from '@gongkai/core'
import type { StoredCell } from '@gongkai/core/exchange'
import { listCells, saveCells, type CellsToSave, type CellToSave, type Queryable, type SavedCells } from '@gongkai/db'

/**
 * Saves cells and, in the same transaction, every total that follows from them, so that a draft never holds a total that
 * does not add up. `saved` holds both. Throws CELL_UNKNOWN for a change based on a revision that never was.
 */
export async function saveWithTotals(tx: Queryable, formatId: string, input: CellsToSave): Promise<SavedCells> {
  const format = getFormat(formatId)
  const { saved, conflicts } = await saveCells(tx, input)
  const answered = new Set([...saved, ...conflicts].map((cell) => cell.id))
  const lost = input.changes.find((change) => !answered.has(change.id))
  if (lost !== undefined) throw new AppError('CELL_UNKNOWN', { cell: lost.id })
  const totals = changedTotals(format, await listCells(tx, input.reportId))
  if (totals.length === 0) return { saved, conflicts }
  const computed = await saveCells(tx, { ...input, changes: totals })
  return {
    saved: [...saved.filter((cell) => !totals.some((total) => total.id === cell.id)), ...computed.saved],
    conflicts,
  }
}

/** Totals whose stored value is not the sum of the stored parts. */
function changedTotals(format: Format, cells: readonly StoredCell[]): CellToSave[] {
  const stored = new Map(cells.map((cell) => [cell.id, cell]))
  const present = cellsInOrder(format, Object.fromEntries(stored))
  return withComputedTotals(format, present).flatMap((total, index): CellToSave[] => {
    const { id, computed } = format.cells[index] ?? {}
    const before = present[index]
    if (id === undefined || computed !== true || isSame(before, total)) return []
    return [{ id, ...total, origin: { kind: 'computed' }, basedOn: stored.get(id)?.revision ?? 0 }]
  })
}

/** A total that is no number because it is too large differs by its digits alone. */
function isSame(before: CellValue | undefined, total: CellValue): boolean {
  if (before?.value !== total.value || before.semantic !== total.semantic) return false
  return total.semantic !== 'text' || before.raw === total.raw
}
