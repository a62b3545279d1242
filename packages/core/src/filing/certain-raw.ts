import type { CellType } from '../definition/cell-type.ts'
import { formatNumber, readCell, type Semantic } from '../report/cell-value.ts'

/** A cell as read in a file, as far as it decides what may be taken. */
export interface CellAsRead {
  readonly raw: string
  readonly value: number | null
  readonly semantic: Semantic
  readonly confidence: 'read' | 'deduced' | 'ambiguous'
}

/**
 * What may be taken into a draft without a further word: what stands in the file plainly, or what the form's own equations
 * decide. Null for a reading among several, for a blank, and for what was not found: never a guess, never a zero for nothing.
 */
export function certainRaw(type: CellType, cell: CellAsRead | undefined): string | null {
  if (cell === undefined || cell.confidence === 'ambiguous' || cell.semantic === 'empty') return null
  if (cell.value === null || readCell(type, cell.raw).value === cell.value) return cell.raw
  return formatNumber(type, cell.value)
}
