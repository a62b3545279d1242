import type { Narrative, SectionContent } from '@gongkai/core'
import { sectionHeading } from '../section-heading.ts'
import { textWidth } from '../text-width.ts'
import { heightFor, type Sheet, type SheetCell } from './sheet.ts'
import { wordCells } from './word-cells.ts'

const TEXT_COLUMN = 140
const TABLE_COLUMN = 28
const TITLE_HEIGHT = 40

const line = (row: number, value: string, look: SheetCell['look']): SheetCell => ({
  row,
  column: 0,
  value,
  look,
  colSpan: 1,
  rowSpan: 1,
})

function heightsOf(cells: readonly SheetCell[]): Map<number, number> {
  return new Map(
    cells
      .filter(({ column }) => column === 0)
      .map(({ row, value, look }): [number, number] => [
        row,
        look === 'title' ? TITLE_HEIGHT : heightFor(textWidth(String(value)), TEXT_COLUMN),
      ]),
  )
}

/** Words to put on a sheet: the report's title and preface on the first, then sections. */
export interface Words {
  readonly title: string | null
  readonly preface: Narrative
  readonly sections: readonly SectionContent[]
}

/** A sheet of words, one row per paragraph; the first column is wide enough to read them. */
export function wordsSheet(name: string, { title, preface, sections }: Words): Sheet {
  const cells: SheetCell[] = title === null ? [] : [line(0, title, 'title')]
  const nextRow = () => Math.max(-1, ...cells.map(({ row }) => row)) + 1
  cells.push(...wordCells(preface, nextRow(), 1))
  for (const section of sections) {
    cells.push(line(nextRow(), sectionHeading(section.no, section.title), 'heading'))
    cells.push(...wordCells(section.narrative, nextRow(), 1))
  }
  const columns = Math.max(1, ...cells.map(({ column }) => column + 1))
  return {
    name,
    cells,
    widths: Array.from({ length: columns }, (_, column) => (column === 0 ? TEXT_COLUMN : TABLE_COLUMN)),
    heights: heightsOf(cells),
    frozen: { rows: 0, columns: 0 },
    repeated: null,
    landscape: false,
    hidden: false,
  }
}
