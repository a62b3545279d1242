import type { Format } from '../definition/define-format.ts'

/** A figure computed from cells, meant to be followed over years and organs. */
export interface Indicator {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** Cell ids added up, per format; a format that is absent does not collect it. */
  readonly cells: Readonly<Partial<Record<Format['id'], readonly string[]>>>
  /** True when it means the same in every format that has it; otherwise a line breaks at the seam. */
  readonly comparable: boolean
  /** What changed at the seam, shown where the line breaks. */
  readonly note: string
}

/** Value of an indicator from cell values by id. Null when the format does not collect it or a cell holds no number: not collected is not zero. */
export function indicatorValue(
  indicator: Indicator,
  format: Format,
  valueOf: (cellId: string) => number | null,
): number | null {
  const cells = indicator.cells[format.id]
  if (!cells) return null
  let sum = 0
  for (const id of cells) {
    const value = valueOf(id)
    if (value === null) return null
    sum += value
  }
  return sum
}
