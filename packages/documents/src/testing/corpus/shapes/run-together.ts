import type { PrintedRow, PrintedTable } from '../printed-report.ts'
import { textShape, type DrawTable, type Drawing, type Shape } from './shape.ts'

const isFilled = (text: string) => text.replace(/[\ue000-\ue1ff]/gu, '').trim() !== ''
const joinBroken = (text: string) => text.replaceAll('\n', '')

function textsOf(row: PrintedRow, { textOf }: Drawing): string[] {
  return row.cells.map((cell) => joinBroken(textOf(cell))).filter(isFilled)
}

const rowWithSpaces: DrawTable = (table, drawing) => table.rows.map((row) => textsOf(row, drawing).join(' '))
const tableWithSpaces: DrawTable = (table, drawing) => [table.rows.flatMap((row) => textsOf(row, drawing)).join(' ')]

/** Cells run together, with a space here and there. */
function glue(texts: readonly string[], { random }: Drawing, spaces: number): string {
  return texts.map((text) => (random.chance(spaces) ? `${text} ` : text)).join('')
}

const gluedRows =
  (spaces: number): DrawTable =>
  (table, drawing) =>
    table.rows.map((row) => glue(textsOf(row, drawing), drawing, spaces).trim())
const gluedTable =
  (spaces: number): DrawTable =>
  (table, drawing) => [
    glue(
      table.rows.flatMap((row) => textsOf(row, drawing)),
      drawing,
      spaces,
    ).trim(),
  ]

/** Labels stand on one line, the values of the row on the next, as pages give them when a tall label is centred. */
const torn: DrawTable = (table, drawing) =>
  table.rows.flatMap((row) => {
    const labels = row.cells.filter(({ cellId }) => cellId === null).flatMap((cell) => drawing.textOf(cell).split('\n'))
    const values = row.cells.filter(({ cellId }) => cellId !== null).map(drawing.textOf)
    return [...labels, ...(values.some(isFilled) ? [values.filter(isFilled).join(' ')] : [])]
  })

/** A long label goes on below the values that stand beside its first line. */
const tornInside: DrawTable = (table, drawing) =>
  table.rows.flatMap((row) => {
    const labels = row.cells.filter(({ cellId }) => cellId === null).map((cell) => joinBroken(drawing.textOf(cell)))
    const values = row.cells
      .filter(({ cellId }) => cellId !== null)
      .map(drawing.textOf)
      .filter(isFilled)
      .join(' ')
    const last = labels.at(-1)
    if (values === '' || last === undefined || last.length < 18) return [[...labels, values].join(' ').trim()]
    return [[...labels.slice(0, -1), last.slice(0, 16)].join(' '), values, last.slice(16)]
  })

function everythingInOneLine(spaces: number): Shape['draw'] {
  const drawTable = (table: PrintedTable, drawing: Drawing) => gluedTable(spaces)(table, drawing)[0]!
  return (report, drawing) => {
    const parts = report.sections.flatMap(({ heading, before, table, after }) => [
      heading ?? '',
      ...before,
      table ? drawTable(table, drawing) : '',
      ...after,
    ])
    return [
      ...report.menu,
      ...report.title,
      [...report.preface, ...parts, ...report.signature].join(''),
      ...report.footer,
      '',
    ].join('\n')
  }
}

const together = (shape: Shape): Shape => ({ ...shape, runsTogether: true })

/** Shapes that keep little of what set the cells apart. */
export const RUN_TOGETHER_SHAPES: readonly Shape[] = [
  textShape('a row per line, single spaces', rowWithSpaces, { tracesBlanks: false }),
  textShape('a table per line, single spaces', tableWithSpaces, { tracesBlanks: false }),
  textShape('values below their labels', torn, { tracesBlanks: false }),
  textShape('values inside broken labels', tornInside, { tracesBlanks: false }),
  together(textShape('a row per line, glued', gluedRows(0.3), { tracesBlanks: false })),
  together(textShape('a table per line, glued', gluedTable(0.3), { tracesBlanks: false })),
  together({
    ...textShape('all in one line, glued', gluedTable(0.5), { tracesBlanks: false }),
    draw: everythingInOneLine(0.5),
  }),
  together({
    ...textShape('all in one line, no space at all', gluedTable(0), { tracesBlanks: false }),
    draw: everythingInOneLine(0),
  }),
]
