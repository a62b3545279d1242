import { APPLICANT_COLUMNS } from '../../../rules/read-cells.ts'
import type { CorpusReport } from '../clean-report.ts'
import type { Sheet } from '../sheet.ts'
import type { ErrorKind, Planted } from './error-kind.ts'
import { rawOf, withCells, withSheet } from './table-errors.ts'

interface Years {
  readonly now: Sheet
  readonly before: Sheet
}

/** A kind of mistake that shows only beside last year's report. */
function acrossYears(
  id: string,
  rules: ErrorKind['rules'],
  plant: (report: CorpusReport, years: Years) => Planted | null,
): ErrorKind {
  return {
    id,
    family: 'years',
    rules,
    plant: (report) => {
      const { now, before } = report.figures
      return before && plant(report, { now, before })
    },
  }
}

const cellOf = (report: CorpusReport, id: string) => report.format.cells[report.format.indexOf.get(id)!]!

/** Last year's 上年结转 is left standing, and new applications make up the difference, so that every sum holds. */
const staleCarriedIn = acrossYears(
  'last year’s carried in left standing',
  ['XY-01', 'XY-02'],
  (report, { now, before }) => {
    if (before.get('t3.carriedIn.total') === now.get('t3.carriedIn.total')) return null
    const sheet = now.copy()
    for (const column of APPLICANT_COLUMNS) {
      const [carried, received] = [`t3.carriedIn.${column}`, `t3.newReceived.${column}`]
      const sum = sheet.get(carried) + sheet.get(received)
      const wrong = Math.min(before.get(carried), sum)
      sheet.set(carried, wrong)
      sheet.set(received, sum - wrong)
    }
    sheet.total()
    return sheet.get('t3.carriedIn.total') === now.get('t3.carriedIn.total')
      ? null
      : withSheet(report, sheet, 'carriedIn')
  },
)

/** What was carried in is typed in another class of applicants. */
const otherClass = acrossYears('carried in under another class of applicants', ['XY-02'], (report, { now }) => {
  const [from, to] = [`t3.carriedIn.naturalPerson`, `t3.carriedIn.commercialEnterprise`]
  if (now.get(from) === 0 || now.get(from) === now.get(to)) return null
  const sheet = now.copy()
  for (const row of ['carriedIn', 'newReceived'] as const) {
    const [here, there] = [`t3.${row}.naturalPerson`, `t3.${row}.commercialEnterprise`]
    const moved = row === 'carriedIn' ? now.get(from) : -now.get(from)
    sheet.set(here, sheet.get(here) - moved)
    sheet.set(there, sheet.get(there) + moved)
  }
  sheet.total()
  return sheet.get('t3.newReceived.commercialEnterprise') < 0 ? null : withSheet(report, sheet, 'carriedIn')
})

const staleStock = acrossYears(
  'documents in force left at last year’s number',
  ['XY-03', 'XY-05', 'T2-02'],
  (report, { now, before }) => {
    const id = now.has('t2.normativeDocs.inForce') ? 't2.normativeDocs.inForce' : 't2.normativeDocs.publishedTotal'
    if (!before.has(id) || before.get(id) === now.get(id)) return null
    return withCells(report, { [id]: String(before.get(id)) })
  },
)

const wrongSign = acrossYears(
  'last year’s change of items taken the other way round',
  ['XY-04'],
  (report, { now, before }) => {
    const row = ['licensing', 'penalty', 'coercion'].find((key) => before.find(`t2.${key}.itemsChange`) !== 0)
    if (row === undefined || !now.has(`t2.${row}.itemsPrevYear`)) return null
    const wrong = before.get(`t2.${row}.itemsPrevYear`) - before.get(`t2.${row}.itemsChange`)
    return withCells(report, { [`t2.${row}.itemsPrevYear`]: String(Math.max(0, wrong)) })
  },
)

/** An amount in 元 where the column is in 万元, or the other way round. */
const otherUnit = acrossYears('元 and 万元 mixed', ['XY-08', 'PL-09'], (report, { now, before }) => {
  const id = now.has('t2.fees.amount') ? 't2.fees.amount' : 't2.procurement.amount'
  if (!before.has(id) || before.get(id) === 0 || now.get(id) < 10_000) return null
  const cell = cellOf(report, id)
  const wrong = id === 't2.fees.amount' ? now.get(id) * 10_000 : Math.round(now.get(id) / 10_000)
  return withCells(report, { [id]: rawOf(cell, wrong) })
})

const sameTables = acrossYears(
  'last year’s tables 2 and 3 handed in again',
  ['XY-09', 'XY-01'],
  (report, { now, before }) => {
    if (before.format.id !== now.format.id) return null
    const sheet = now.copy()
    let anything = false
    now.format.cells.forEach((cell, index) => {
      if (cell.table === 't4') return
      if (before.values[index] !== 0) anything = true
      sheet.values[index] = before.values[index]!
    })
    return anything && !sheet.sameAs(now) ? withSheet(report, sheet, 'tables 2 and 3') : null
  },
)

const forgottenCases = acrossYears('cases pending a year ago have vanished', ['XY-06'], (report, { before }) => {
  const block = ['review', 'litigationDirect', 'litigationAfterReview'].find(
    (one) => before.get(`t4.${one}.pending`) > 0,
  )
  if (block === undefined) return null
  const raws = ['upheld', 'corrected', 'other', 'pending', 'total'].map((key) => [`t4.${block}.${key}`, '0'] as const)
  return withCells(report, Object.fromEntries(raws))
})

const tenfold = acrossYears('a decision count ten times too large', ['XY-07', 'PL-11'], (report, { now, before }) => {
  const id = ['licensing', 'penalty']
    .map((row) => `t2.${row}.decisions`)
    .find((one) => now.get(one) > 12 && before.get(one) > 0)
  return id === undefined ? null : withCells(report, { [id]: String(now.get(id) * 10) })
})

/** Mistakes that show beside last year's report. */
export const YEAR_ERRORS: readonly ErrorKind[] = [
  staleCarriedIn,
  otherClass,
  staleStock,
  wrongSign,
  otherUnit,
  sameTables,
  forgottenCases,
  tenfold,
]
