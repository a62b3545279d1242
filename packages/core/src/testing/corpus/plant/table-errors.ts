import type { CellDefinition } from '../../../definition/define-table.ts'
import { cellFromNumber, toCellValue } from '../../../report/cell-value.ts'
import type { SeededRandom } from '../../seeded-random.ts'
import { factsOf, type CorpusReport } from '../clean-report.ts'
import type { Sheet } from '../sheet.ts'
import type { ErrorKind, Planted } from './error-kind.ts'
import { added, dropped, transposed } from './slip.ts'

const TABLE_3 = ['T3-01', 'T3-02', 'T3-03'] as const
const TABLE_4 = ['T4-01', 'T4-02', 'T4-03'] as const
const ADDING_UP = [...TABLE_3, ...TABLE_4] as const

/** The report with some cells holding other raw texts. */
export function withCells(report: CorpusReport, raws: Readonly<Record<string, string>>): Planted {
  const cells = { ...report.content.cells }
  for (const [id, raw] of Object.entries(raws))
    cells[id] = toCellValue(report.format.cells[report.format.indexOf.get(id)!]!.type, raw)
  const what = Object.entries(raws)
    .slice(0, 3)
    .map(([id, raw]) => `${id}: ${report.content.cells[id]!.raw} → ${raw}`)
    .join(', ')
  return { facts: factsOf(report, { ...report.content, cells }), what }
}

/** The report with the numbers of another sheet in its tables. */
export function withSheet(report: CorpusReport, sheet: Sheet, what: string): Planted {
  return { facts: factsOf(report, { ...report.content, cells: sheet.cells() }), what }
}

const valueOf = (report: CorpusReport, id: string) => report.figures.now.find(id)

function pickCell(
  report: CorpusReport,
  random: SeededRandom,
  fits: (cell: CellDefinition, value: number) => boolean,
): CellDefinition | null {
  const cells = report.format.cells.filter((cell) => fits(cell, valueOf(report, cell.id)))
  return cells.length === 0 ? null : random.pick(cells)
}

const inAddedTables = (cell: CellDefinition) => cell.table !== 't2'

/** Changes one number of tables 3 and 4 in a way; nothing else is adjusted. */
function misprint(id: string, change: (value: number, random: SeededRandom) => number | null): ErrorKind {
  return {
    id,
    family: 'arithmetic',
    rules: ADDING_UP,
    plant: (report, random) => {
      const cell = pickCell(report, random, (one, value) => inAddedTables(one) && value > 9)
      const wrong = cell && change(valueOf(report, cell.id), random)
      if (!cell || wrong === null || wrong === valueOf(report, cell.id)) return null
      return withCells(report, { [cell.id]: String(wrong) })
    },
  }
}

/** Cells of table 3 in the row or the column of `cell`, in printed order. */
function neighbours(report: CorpusReport, cell: CellDefinition, along: 'row' | 'column'): CellDefinition[] {
  return report.format.cells.filter((one) => one.table === cell.table && one[along].key === cell[along].key)
}

/** Moves a number to the next cell of its row or column; the totals stay. */
function shift(id: string, along: 'row' | 'column'): ErrorKind {
  return {
    id,
    family: 'arithmetic',
    rules: TABLE_3,
    plant: (report, random) => {
      const cell = pickCell(report, random, (one, value) => one.table === 't3' && !one.computed && value > 0)
      if (!cell) return null
      const line = neighbours(report, cell, along)
      const next = line[line.indexOf(cell) + 1]
      if (!next || next.computed) return null
      const [here, there] = [valueOf(report, cell.id), valueOf(report, next.id)]
      return here === there ? null : withCells(report, { [cell.id]: String(there), [next.id]: String(here) })
    },
  }
}

/** A whole row of results stands one row too far down: every sum holds, only the text can tell. */
const wholeRow: ErrorKind = {
  id: 'a row of results typed one row lower, where the text counts the results',
  family: 'text',
  rules: ['TX-06', 'TX-07'],
  plant: (report, random) => {
    const told = report.told.filter(({ fact, value }) => fact === 'outcome' && value > 0)
    if (told.length < 3) return null
    const rows = random.shuffle(['partiallyGranted', 'deniedAdminInquiry', 'unableUnclear', 'granted'])
    const row = rows.find((key) => valueOf(report, `t3.${key}.total`) > 0)
    if (row === undefined) return null
    const sheet = report.figures.now.copy()
    const keys = [...new Set(report.format.cells.filter((cell) => cell.table === 't3').map((cell) => cell.row.key))]
    const next = keys[keys.indexOf(row) + 1]!
    for (const { column } of neighbours(
      report,
      report.format.cells[report.format.indexOf.get(`t3.${row}.total`)!]!,
      'row',
    )) {
      const [here, there] = [`t3.${row}.${column.key}`, `t3.${next}.${column.key}`]
      const value = sheet.get(here)
      sheet.set(here, sheet.get(there))
      sheet.set(there, value)
    }
    const same = valueOf(report, `t3.${row}.total`) === valueOf(report, `t3.${next}.total`)
    return same ? null : withSheet(report, sheet, `${row} ↔ ${next}`)
  },
}

const copiedTotal: ErrorKind = {
  id: 'total copied from another row or from last year',
  family: 'arithmetic',
  rules: ADDING_UP,
  plant: (report, random) => {
    const { before } = report.figures
    const cell = pickCell(report, random, (one) => inAddedTables(one) && one.computed)
    if (!cell) return null
    const others = report.format.cells.filter((one) => one.table === cell.table && one.computed)
    const source =
      random.chance(0.5) && before?.has(cell.id) ? before.get(cell.id) : valueOf(report, random.pick(others).id)
    return source === valueOf(report, cell.id) ? null : withCells(report, { [cell.id]: String(source) })
  },
}

const staleTotal: ErrorKind = {
  id: 'total not updated after a cell was corrected',
  family: 'arithmetic',
  rules: ADDING_UP,
  plant: (report, random) => {
    const cell = pickCell(report, random, (one) => inAddedTables(one) && !one.computed)
    return cell && withCells(report, { [cell.id]: String(valueOf(report, cell.id) + random.integer(1, 4)) })
  },
}

const unbalanced: ErrorKind = {
  id: 'carried out left out of the balance',
  family: 'arithmetic',
  rules: ['T3-01'],
  plant: (report, random) => {
    const sheet = report.figures.now.copy()
    const column = random.pick(['naturalPerson', 'commercialEnterprise'])
    sheet.set(`t3.carriedOut.${column}`, sheet.get(`t3.carriedOut.${column}`) + random.integer(1, 5))
    sheet.total()
    return withSheet(report, sheet, `carriedOut.${column}`)
  },
}

/** Mistakes that break a sum of the form. */
export const ARITHMETIC_ERRORS: readonly ErrorKind[] = [
  misprint('two digits transposed', transposed),
  misprint('digit dropped', dropped),
  misprint('digit added', added),
  shift('number one column to the right', 'row'),
  shift('number one row down', 'column'),
  copiedTotal,
  staleTotal,
  unbalanced,
]

/** Writes one cell in a way no cell may be written. */
function miswritten(
  id: string,
  rules: ErrorKind['rules'],
  write: (raw: string, random: SeededRandom) => string,
  fits: (cell: CellDefinition, value: number) => boolean = () => true,
): ErrorKind {
  return {
    id,
    family: 'cells',
    rules,
    plant: (report, random) => {
      const cell = pickCell(report, random, fits)
      return cell && withCells(report, { [cell.id]: write(report.content.cells[cell.id]!.raw, random) })
    },
  }
}

const isCount = (cell: CellDefinition) => cell.type.kind === 'uint'

/** Cells that are not written as numbers. */
export const CELL_ERRORS: readonly ErrorKind[] = [
  miswritten(
    'unit written into the cell',
    ['NM-04'],
    (raw, random) => `${raw}${random.pick(['件', '份', '个'])}`,
    isCount,
  ),
  miswritten('cell left blank', ['NM-05'], () => ''),
  miswritten('slash, dash or 无 for nothing', ['NM-06'], (_, random) => random.pick(['/', '—', '无', '-'])),
  miswritten(
    'negative count',
    ['NM-01'],
    (raw) => `-${raw}`,
    (cell, value) => isCount(cell) && value > 0,
  ),
  miswritten(
    'about so many',
    ['NM-01'],
    (raw, random) => random.pick([`约${raw}`, `${raw}余`]),
    (cell, value) => isCount(cell) && value > 0,
  ),
  miswritten(
    'money with a comma for the point',
    ['NM-03'],
    (raw) => raw.replace('.', '。'),
    (cell, value) => cell.type.kind === 'money' && value % 100 !== 0,
  ),
]

/** Mistakes of tables that only the text shows. */
export const TABLE_AGAINST_TEXT: readonly ErrorKind[] = [wholeRow]

/** A number as the raw text of a cell. */
export const rawOf = (cell: CellDefinition, value: number): string => cellFromNumber(cell.type, value).raw
