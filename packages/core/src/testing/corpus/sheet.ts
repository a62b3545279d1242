import { cellIndex, type Format } from '../../definition/define-format.ts'
import { cellFromNumber, type CellValue } from '../../report/cell-value.ts'
import { fillTotals } from '../fill-totals.ts'

/** The numbers of one report while they are drawn, by cell id; a cell nobody set is 0. */
export class Sheet {
  readonly values: number[]
  constructor(
    readonly format: Format,
    values?: readonly number[],
  ) {
    this.values = values ? [...values] : format.cells.map(() => 0)
  }

  has(id: string): boolean {
    return this.format.indexOf.has(id)
  }

  /** Number of a cell. Throws for an id the format does not have. */
  get(id: string): number {
    return this.values[cellIndex(this.format, id)]!
  }

  /** Number of a cell, 0 where the format does not have it. */
  find(id: string): number {
    return this.has(id) ? this.get(id) : 0
  }

  set(id: string, value: number): void {
    this.values[cellIndex(this.format, id)] = value
  }

  /** Makes every total the sum of its parts. */
  total(): void {
    fillTotals(this.format, this.values)
  }

  /** True when both hold the same numbers in tables 2 and 3. */
  sameAs(other: Sheet): boolean {
    return this.format.cells.every(({ table }, index) => table === 't4' || this.values[index] === other.values[index])
  }

  copy(): Sheet {
    return new Sheet(this.format, this.values)
  }

  /** The numbers as cells of a report, by id. */
  cells(): Record<string, CellValue> {
    return Object.fromEntries(
      this.format.cells.map((cell, index) => [cell.id, cellFromNumber(cell.type, this.values[index]!)]),
    )
  }
}
