import type { CellValue, Finding, Format, TableId } from '@gongkai/core'

/** The values of another year, for the column beside the table. */
export interface PreviousYear {
  readonly reportingYear: number
  /** Undefined where that year has no such cell, null where it holds no number. */
  readonly valueOf: (cellId: string) => number | null | undefined
}

/** What a statutory table is drawn from. */
export interface StatutoryTableProps {
  format: Format
  table: TableId
  /** In the format's cell order; totals as they shall be shown. */
  cells: readonly CellValue[]
  mode?: 'read' | 'edit'
  findings?: readonly Finding[]
  /** Keys of findings somebody has explained. */
  explained?: ReadonlySet<string>
  /** Cells to light: the operands of the finding in focus. */
  lit?: ReadonlySet<string>
  /** Cells that carry the corner mark. */
  changed?: ReadonlySet<string>
  /** Cells that came from a file. */
  imported?: ReadonlySet<string>
  /** Cells somebody sent back. */
  returned?: ReadonlySet<string>
  previous?: PreviousYear | null
  /** Where definitions are found: unfolding in the label, on hover, or nowhere. */
  definitions?: 'none' | 'open' | 'hover'
  /** Reads the caption aloud only; the section heading already shows it. */
  quietCaption?: boolean
  /** True when a findings list stands on the page, so that cells may point into it. */
  pointToFindings?: boolean
  /** Id of an element that says more about the cell in focus. */
  describedBy?: string
}
