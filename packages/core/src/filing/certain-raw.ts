import type { CellType } from '../definition/cell-type.ts'
import { formatNumber, readCell, type Semantic } from '../report/cell-value.ts'
import type { Confidence } from '../report/confidence.ts'

/** A cell as read in a file, as far as it decides what may be taken. */
export interface CellAsRead {
  readonly raw: string
  readonly value: number | null
  readonly semantic: Semantic
  readonly confidence: Confidence
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

/** True when a text is what the file gives for a cell: what is printed, what may be taken of it, or one of its candidates. */
export function isFromReading(
  type: CellType,
  cell: CellAsRead & { readonly candidates: readonly string[] },
  raw: string,
): boolean {
  return raw === cell.raw || raw === certainRaw(type, cell) || cell.candidates.includes(raw)
}
