import { displayNumber, formatNumber, type CellType, type CellValue } from '@gongkai/core'

/** How a value looks: what happened, what did not, blank, not applicable, unreadable. Five looks that are told apart at a glance. */
export type CellLook = 'fact' | 'zero' | 'empty' | 'notApplicable' | 'unreadable'

const LOOK_OF_SEMANTIC = {
  number: 'fact',
  zero: 'zero',
  empty: 'empty',
  notApplicable: 'notApplicable',
  text: 'unreadable',
} as const satisfies Record<CellValue['semantic'], CellLook>

/** The look of a value. */
export function cellLook(cell: CellValue): CellLook {
  return LOOK_OF_SEMANTIC[cell.semantic]
}

/** A value as people read it: digits in groups where it is a number, otherwise the words that stand there. */
export function cellText(type: CellType, cell: CellValue): string {
  return cell.value === null ? cell.raw : displayNumber(type, cell.value)
}

/** What an input shows: the words as typed, or plain digits for a value that came without words (computed, carried). */
export function cellRaw(type: CellType, cell: CellValue): string {
  return cell.raw === '' && cell.value !== null ? formatNumber(type, cell.value) : cell.raw
}
