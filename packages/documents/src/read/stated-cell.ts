import { LONGEST_RAW, readCell, type CellType } from '@gongkai/core'
import type { ImportedCell } from '../imported-report.ts'

type StatedCell = Pick<ImportedCell, 'raw' | 'value' | 'semantic' | 'confidence' | 'candidates'>

/**
 * A cell of a data file that gives the text of a cell and, beside it, the number it stands for as `stated` (blank for none,
 * undefined where the file has no such place). Where somebody changed one of the two, both are candidates.
 */
export function statedCell(type: CellType, raw: string, stated: string | undefined): StatedCell {
  const text = raw.slice(0, LONGEST_RAW)
  const { value, semantic } = readCell(type, text)
  // However the number is written: programs put separators and spaces into it.
  if (stated === undefined || stated.trim() === text.trim() || readCell(type, stated).value === value)
    return { raw: text, value, semantic, confidence: 'read', candidates: [] }
  return { raw: text, value: null, semantic: 'text', confidence: 'ambiguous', candidates: [text, stated] }
}
