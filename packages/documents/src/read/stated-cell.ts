import { formatNumber, LONGEST_RAW, readCell, type CellType } from '@gongkai/core'
import type { ImportedCell } from '../imported-report.ts'

type StatedCell = Pick<ImportedCell, 'raw' | 'value' | 'semantic' | 'confidence' | 'candidates'>

/**
 * A cell of a data file that gives the text of a cell and, beside it, the number it stands for as `stated` (blank for none,
 * undefined where the file has no such place). Where somebody changed one of the two, both are candidates.
 */
export function statedCell(type: CellType, raw: string, stated: string | undefined): StatedCell {
  const text = raw.slice(0, LONGEST_RAW)
  const { value, semantic } = readCell(type, text)
  if (stated === undefined || saysSame(type, value, stated))
    return { raw: text, value, semantic, confidence: 'read', candidates: [] }
  const candidates = stated === '' ? [text] : [text, stated]
  return { raw: text, value: null, semantic: 'text', confidence: 'ambiguous', candidates }
}

function saysSame(type: CellType, value: number | null, stated: string): boolean {
  if (value === null || stated === '') return value === null && stated === ''
  return Number(formatNumber(type, value)) === Number(stated)
}
