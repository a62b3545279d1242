import { cellFromNumber, getFormat, withComputedTotals, type CellValue, type FormatId } from '@gongkai/core'

/** Cells of a report in which everything is 0 but what is named; totals are added up. Takes numbers in the cell's own whole unit. */
export function buildCells(formatId: FormatId, numbers: Readonly<Record<string, number>>): Record<string, CellValue> {
  const format = getFormat(formatId)
  const cells = format.cells.map((cell) => cellFromNumber(cell.type, numbers[cell.id] ?? 0))
  const complete = withComputedTotals(format, cells)
  return Object.fromEntries(format.cells.map((cell) => [cell.id, complete[cell.index]!]))
}

const COLUMNS = ['naturalPerson', 'commercialEnterprise', 'socialWelfareOrg', 'legalServiceOrg', 'otherOrg'] as const

/** Rows of table 3 by the columns above. Invented, and chosen so that every column balances. */
const ROWS: Readonly<Record<string, readonly number[]>> = {
  newReceived: [9312, 181, 33, 94, 27],
  carriedIn: [402, 5, 1, 12, 0],
  granted: [3846, 92, 27, 16, 11],
  partiallyGranted: [1503, 27, 1, 5, 2],
  deniedStateSecret: [9, 0, 0, 0, 0],
  deniedByLaw: [21, 0, 0, 0, 0],
  deniedSafetyStability: [8, 0, 0, 0, 0],
  deniedThirdParty: [36, 2, 0, 0, 0],
  deniedInternalAffairs: [71, 1, 0, 0, 0],
  deniedProcessInfo: [58, 1, 0, 0, 0],
  deniedEnforcementFile: [193, 3, 0, 0, 0],
  deniedAdminInquiry: [104, 0, 0, 1, 2],
  unableNotHeld: [2147, 36, 0, 64, 6],
  unableNeedsCreation: [121, 2, 0, 0, 0],
  unableUnclear: [14, 0, 0, 0, 0],
  notProcessedPetition: [139, 1, 0, 2, 0],
  notProcessedDuplicate: [101, 1, 0, 0, 0],
  notProcessedExcessive: [68, 1, 0, 0, 0],
  notProcessedReconfirm: [4, 0, 0, 0, 0],
  otherCorrectionOverdue: [218, 2, 0, 0, 0],
  otherFeeOverdue: [139, 0, 1, 0, 0],
  otherMisc: [377, 12, 3, 2, 4],
  carriedOut: [537, 5, 2, 16, 2],
}

const table3 = Object.entries(ROWS).flatMap(([row, values]) =>
  values.map((value, index): [string, number] => [`t3.${row}.${COLUMNS[index]!}`, value]),
)

/** Numbers of a busy year of an invented city in the form of 2021. */
export const BUSY_YEAR: Readonly<Record<string, number>> = {
  't2.regulations.issued': 2,
  't2.regulations.repealed': 1,
  't2.regulations.inForce': 41,
  't2.normativeDocs.issued': 318,
  't2.normativeDocs.repealed': 402,
  't2.normativeDocs.inForce': 2907,
  't2.licensing.decisions': 7_204_118,
  't2.penalty.decisions': 4_310_226,
  't2.coercion.decisions': 98_413,
  't2.fees.amount': 214_306_000_000,
  ...Object.fromEntries(table3),
  't4.review.upheld': 143,
  't4.review.corrected': 29,
  't4.review.other': 26,
  't4.review.pending': 19,
  't4.litigationDirect.upheld': 5,
  't4.litigationDirect.other': 2,
  't4.litigationDirect.pending': 3,
  't4.litigationAfterReview.upheld': 61,
  't4.litigationAfterReview.corrected': 7,
  't4.litigationAfterReview.other': 12,
  't4.litigationAfterReview.pending': 22,
}
