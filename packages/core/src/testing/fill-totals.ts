import type { Format } from '../definition/define-format.ts'

/** Sets every total of `values` (one number per cell of the format) to the sum of its parts. Changes `values`. */
export function fillTotals(format: Format, values: number[]): void {
  for (const { left, right } of format.equations)
    if (left.length === 1) values[left[0]!] = right.reduce((sum, index) => sum + values[index]!, 0)
}
