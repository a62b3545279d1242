import { z } from 'zod'
import { FORMAT_IDS, type Format } from '../definition/define-format.ts'
import { CellValue, EMPTY_CELL } from './cell-value.ts'
import { Narrative } from './narrative.ts'
import { REPORT_KINDS } from './reporting-year.ts'

/** Text of one section as it stands: its printed title and its words. Table sections may carry words too; they are kept. */
export const SectionContent = z.object({
  no: z.int().min(1).max(6),
  title: z.string().max(200),
  narrative: Narrative,
})
export type SectionContent = z.infer<typeof SectionContent>

/**
 * The content of a report: what is typed, imported, signed and published. Cells are keyed by id; a cell that was never
 * touched is absent and counts as empty.
 */
export const ReportContent = z.object({
  format: z.enum(FORMAT_IDS),
  reportingYear: z.int(),
  kind: z.enum(REPORT_KINDS),
  organName: z.string().max(200),
  title: z.string().max(300),
  preface: Narrative,
  sections: z.array(SectionContent).max(6),
  cells: z.record(z.string(), CellValue),
})
export type ReportContent = z.infer<typeof ReportContent>

/** Cell values in the format's order, blanks filled in as empty. Ids the format does not know are left out. */
export function cellsInOrder(format: Format, cells: Readonly<Record<string, CellValue>>): CellValue[] {
  return format.cells.map((cell) => cells[cell.id] ?? EMPTY_CELL)
}
