import {
  cellFromNumber,
  cellsInOrder,
  EMPTY_CELL,
  getFormat,
  officialTitle,
  type CellValue,
  type Format,
  type Narrative,
  type NarrativeBlock,
  type ReportContent,
} from '@gongkai/core'
import fc from 'fast-check'

const WORDS = [...'我局认真落实条例要求持续推进公开工作并提高质量，。；、：“”（）<>&"2024 ab']
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
  .map((characters) => `我${characters.join('')}。`.replace(/ +/g, ' '))
const block: fc.Arbitrary<NarrativeBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(text, { minLength: 1, maxLength: 4 }),
  }),
)
const table: fc.Arbitrary<NarrativeBlock> = fc.record({
  kind: fc.constant('table' as const),
  rows: fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
})
const narrative: fc.Arbitrary<Narrative> = fc.array(block, { maxLength: 5 })
/** Words and tables; beside a statutory table another one could not be told from its rows. */
const narrativeWithTables: fc.Arbitrary<Narrative> = fc.array(fc.oneof(block, table), { maxLength: 5 })
const organName = fc.constantFrom(
  '安澜县林业局',
  '安澜县人民政府',
  '澜江市安宁区凤里街道办事处',
  '清源镇人民政府',
  '澜江市人民政府办公厅',
)

function cellOf(format: Format, index: number): fc.Arbitrary<CellValue> {
  const { type } = format.cells[index]!
  const largest = type.kind === 'money' ? 9_000_000_000 : 400_000
  const number = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: type.kind === 'sint' ? -50 : 0, max: 50 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: largest }) },
  )
  return fc.oneof(
    { weight: 9, arbitrary: number.map((value) => cellFromNumber(type, value)) },
    { weight: 1, arbitrary: fc.constant(EMPTY_CELL) },
  )
}

/** Random complete reports of one format: any numbers, some blank cells, words in every section. */
export function arbitraryReport(formatId: 'f2019' | 'f2021'): fc.Arbitrary<ReportContent> {
  const format = getFormat(formatId)
  const year = formatId === 'f2019' ? fc.constantFrom(2019, 2020) : fc.integer({ min: 2021, max: 2030 })
  return fc
    .record({
      reportingYear: year,
      organName,
      preface: narrativeWithTables,
      narratives: fc.tuple(
        ...format.sections.map(({ kind }) => (kind === 'narrative' ? narrativeWithTables : narrative)),
      ),
      cells: fc.tuple(...format.cells.map((_, index) => cellOf(format, index))),
    })
    .map(({ reportingYear, organName: name, preface, narratives, cells }) => ({
      format: formatId,
      reportingYear,
      kind: name === '安澜县人民政府' ? ('government' as const) : ('organ' as const),
      organName: name,
      title: officialTitle(name, reportingYear),
      preface,
      sections: format.sections.map(({ no, title }, index) => ({ no, title, narrative: narratives[index]! })),
      cells: Object.fromEntries(format.cells.map(({ id }, index) => [id, cells[index]!])),
    }))
}

/** A complete report in which every cell is a different number, so that a misplaced value shows. */
export function reportOfDistinctCells(formatId: 'f2019' | 'f2021', reportingYear: number): ReportContent {
  const format = getFormat(formatId)
  const name = '安澜县林业局'
  const cells = Object.fromEntries(
    format.cells.map(({ id, type, index }) => [
      id,
      cellFromNumber(type, type.kind === 'money' ? (index + 1) * 1000 : index + 1),
    ]),
  )
  const sections = format.sections.map(({ no, title, kind }) => ({
    no,
    title,
    narrative: kind === 'narrative' ? [{ kind: 'paragraph' as const, text: '工作按计划推进。' }] : [],
  }))
  return {
    format: formatId,
    reportingYear,
    kind: 'organ',
    organName: name,
    title: officialTitle(name, reportingYear),
    preface: [],
    sections,
    cells,
  }
}

/** Values of a report in the order of its format. */
export function valuesOf({ format, cells }: ReportContent): (number | null)[] {
  return cellsInOrder(getFormat(format), cells).map(({ value }) => value)
}
