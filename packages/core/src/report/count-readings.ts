import type { CellValue } from './cell-value.ts'
import type { Confidence } from './confidence.ts'

/** How far the form was read in a file: every cell of the form counts in exactly one number besides `all` and `deduced`. */
export interface ReadingCounts {
  readonly all: number
  /** Cells with a value: a number, a zero, or a mark that there is none. */
  readonly read: number
  /** Those of them that only the form's equations told. */
  readonly deduced: number
  /** Cells printed blank. */
  readonly blank: number
  /** Cells with words that are no number. */
  readonly noNumber: number
  readonly ambiguous: number
  /** Cells whose place was not found. */
  readonly missing: number
}

/** Counts the recognised cells of a form; `missing` says how many cells of it were not found in the file. */
export function countReadings(
  cells: readonly { readonly semantic: CellValue['semantic']; readonly confidence: Confidence }[],
  missing: number,
): ReadingCounts {
  const certain = cells.filter(({ confidence }) => confidence !== 'ambiguous')
  const blank = certain.filter(({ semantic }) => semantic === 'empty').length
  const noNumber = certain.filter(({ semantic }) => semantic === 'text').length
  return {
    all: cells.length + missing,
    read: certain.length - blank - noNumber,
    deduced: certain.filter(({ confidence }) => confidence === 'deduced').length,
    blank,
    noNumber,
    ambiguous: cells.length - certain.length,
    missing,
  }
}
