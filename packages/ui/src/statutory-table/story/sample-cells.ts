import { cellsInOrder, EMPTY_CELL, f2021, toCellValue, withComputedTotals, type CellValue } from '@gongkai/core'

/** An invented report of the 2021 form: every cell 0 but these, its natural persons do not balance by one. */
const TYPED: Readonly<Record<string, string>> = {
  't2.licensing.decisions': '46',
  't2.penalty.decisions': '11',
  't2.fees.amount': '1,286.5',
  't3.newReceived.naturalPerson': '12',
  't3.newReceived.commercialEnterprise': '2',
  't3.newReceived.legalServiceOrg': '1',
  't3.carriedIn.naturalPerson': '3',
  't3.granted.naturalPerson': '6',
  't3.granted.commercialEnterprise': '1',
  't3.partiallyGranted.naturalPerson': '2',
  't3.deniedThirdParty.naturalPerson': '1',
  't3.unableNotHeld.naturalPerson': '3',
  't3.unableNotHeld.legalServiceOrg': '1',
  't3.unableNeedsCreation.commercialEnterprise': '1',
  't3.notProcessedDuplicate.naturalPerson': '1',
  't3.notProcessedPublication.otherOrg': '无',
  't3.carriedOut.naturalPerson': '1',
}

/** Cells of the sample in the format's order, totals computed. `typed` replaces or adds raw texts; '' leaves a cell blank. */
export function sampleCells(typed: Readonly<Record<string, string>> = {}): CellValue[] {
  const raws = { ...TYPED, ...typed }
  const cells = f2021.cells.map((cell) => [cell.id, toCellValue(cell.type, raws[cell.id] ?? '0')] as const)
  return withComputedTotals(f2021, cellsInOrder(f2021, Object.fromEntries(cells)))
}

/** A form nobody has touched. */
export function blankCells(): CellValue[] {
  return f2021.cells.map(() => EMPTY_CELL)
}
