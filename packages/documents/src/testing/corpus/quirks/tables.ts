import { sampleReports, type SeededRandom } from '@gongkai/core/testing'
import { getFormat } from '@gongkai/core'
import { printTable } from '../print-report.ts'
import { labelsOf, removeRow, tablesOf, valuesOf, type PrintedReport, type PrintedTable } from '../printed-report.ts'
import type { Quirk } from './quirk.ts'

const LAST_ROW = '四、结转下年度继续办理'

const tableOf = (report: PrintedReport, id: string) => tablesOf(report).find((table) => table.id === id)

function removeRows(table: PrintedTable, wanted: (row: PrintedTable['rows'][number], index: number) => boolean): void {
  for (let index = table.rows.length - 1; index >= 0; index--)
    if (wanted(table.rows[index]!, index)) removeRow(table, index)
}

/** The three rows of （六）其他处理 as the one of the older form, which holds their sum. */
function otherAsOneRow(report: PrintedReport): void {
  const table = tableOf(report, 't3')!
  const first = table.rows.findIndex(({ cells }) => cells.some(({ official }) => official === '（六）其他处理'))
  const three = table.rows.slice(first, first + 3).map(({ cells }) => cells.filter(({ cellId }) => cellId !== null))
  const group = table.rows[first]!.cells.find(({ official }) => official === '（六）其他处理')!
  removeRow(table, first + 2)
  removeRow(table, first + 1)
  const sums = three[0]!.map((cell, column) => ({
    ...cell,
    text: String(three.reduce((sum, values) => sum + (values[column]!.value ?? 0), 0)),
    cellId: null,
  }))
  group.colSpan = 2
  table.rows[first]!.cells = [group, ...sums]
}

/** A table of the other form in place of the report's own. */
function mixForms(report: PrintedReport, random: SeededRandom): void {
  const other = getFormat(report.identity.format === 'f2019' ? 'f2021' : 'f2019')
  const [content] = sampleReports(other, 1, random.integer(1, 1_000_000))
  const section = report.sections[random.pick([1, 2])]!
  Object.assign(section, { table: printTable(other, section.table!.id, content!) })
  report.identity.format = null
}

/** Totals and parts as people get them wrong. */
function breakTotals(report: PrintedReport, random: SeededRandom): void {
  const cells = valuesOf(report).filter(({ cellId, value }) => /^t[34]\./.test(cellId!) && value !== null)
  for (const cell of random.shuffle(cells).slice(0, random.integer(1, 6))) {
    const value = Math.max(0, cell.value! + random.pick([-10, -1, 1, 2, 9, 90]))
    cell.value = value
    cell.text = String(value)
  }
}

/** What is wrong with whole rows, columns and tables. */
export const TABLE_QUIRKS: readonly Quirk[] = [
  {
    name: 'forms mixed',
    apply: mixForms,
  },
  {
    name: 'rows missing',
    apply: (report, random) => {
      for (const table of tablesOf(report))
        removeRows(
          table,
          ({ part, cells }) =>
            part === 'body' && table.id !== 't4' && cells.every(({ rowSpan }) => rowSpan === 1) && random.chance(0.1),
        )
    },
  },
  {
    name: 'block headings missing',
    apply: (report, random) => {
      const all = random.chance(0.5)
      removeRows(tableOf(report, 't2')!, ({ part }) => part === 'heading' && (all || random.chance(0.4)))
    },
  },
  {
    name: '（六） as one row',
    // Beside a table 2 of the older form, or none, it could not be told from the older table 3.
    suits: (report) =>
      report.identity.format !== null && tableOf(report, 't2') !== undefined && labelsOf(report, '3.其他').length > 0,
    apply: otherAsOneRow,
  },
  {
    name: 'a row the form has not',
    suits: (report) => labelsOf(report, LAST_ROW).length > 0,
    apply: (report, random) => {
      const table = tableOf(report, 't3')!
      const row = table.rows.find(({ cells }) => cells.some(({ official }) => official === LAST_ROW))!
      const cells = row.cells.map((cell) => ({
        ...cell,
        cellId: null,
        official: '',
        text: cell.cellId === null ? '五、网上办理数量' : String(random.integer(1, 99)),
      }))
      table.rows.push({ ...row, cells })
    },
  },
  {
    name: 'five values for seven',
    suits: (_, { fileName, tracesBlanks }) => fileName === 'report.txt' && !tracesBlanks,
    apply: (report, random) => {
      const lost = random.shuffle([0, 1, 2, 3, 4, 5, 6]).slice(0, 2)
      for (const row of tableOf(report, 't3')!.rows) {
        const values = row.cells.filter(({ cellId }) => cellId !== null)
        for (const cell of values) cell.isOpen = true
        row.cells = row.cells.filter((cell) => !lost.includes(values.indexOf(cell)))
      }
    },
  },
  {
    name: 'totals that do not add up',
    // Digits run together may add up when divided in another way: then nobody can tell that a total is wrong.
    suits: (_, { runsTogether }) => !runsTogether,
    apply: breakTotals,
  },
  {
    name: 'one table missing',
    apply: (report, random) => {
      // Without its table 2 a table 3 that has lost 3.其他 could be the older one.
      const first = report.identity.format === 'f2021' && labelsOf(report, '3.其他').length === 0 ? 2 : 1
      Object.assign(random.pick(report.sections.slice(first, 4)), { table: null, before: ['无。'] })
    },
  },
]
