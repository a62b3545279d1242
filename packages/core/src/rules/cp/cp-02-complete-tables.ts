import type { TableDefinition } from '../../definition/define-table.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import { placeOf } from '../read-cells.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'

/** So many missing places are named; the rest is counted. */
const NAMED = 3

function findMissingCells(facts: ReportFacts, table: TableDefinition): FindingDraft[] {
  if (!facts.form || facts.form.missingCells.length === 0) return []
  const missing = new Set(facts.form.missingCells)
  const cells = facts.format.cells.filter((cell) => cell.table === table.id && missing.has(cell.id))
  if (cells.length === 0) return []
  const names = cells
    .slice(0, NAMED)
    .map(placeOf)
    .map(({ row, column }) => `${row}·${column}`)
  return [
    {
      cells: cells.map((cell) => cell.id),
      sections: [table.section],
      params: { table: table.name, year: facts.reportingYear, count: cells.length, names: names.join('、') },
      expected: 0,
      actual: cells.length,
      operands: [['missing', cells.map((cell) => cell.id).join()]],
    },
  ]
}

function findSurplus({ form, reportingYear }: ReportFacts): FindingDraft[] {
  const lines = form?.surplusLines ?? []
  if (lines.length === 0) return []
  const params = { year: reportingYear, count: lines.length, names: lines.slice(0, NAMED).join('、') }
  return [{ variant: 'surplus', params, expected: 0, actual: lines.length, operands: [['surplus', lines.join('|')]] }]
}

/** CP-02 The tables are those of the year's form: nothing missing, nobody adds rows or columns. Judged where a file was read. */
export const cp02CompleteTables = defineRule({
  code: 'CP-02',
  version: 1,
  severity: 'error',
  source: ART_50.uniform,
  passing: { form: {} },
  failing: { form: { missingCells: ['t3.otherMisc.total'] } },
  expand: (format) => [
    checkParts(['form'], (facts) => [
      ...format.tables.flatMap((table) => findMissingCells(facts, table)),
      ...findSurplus(facts),
    ]),
  ],
})
