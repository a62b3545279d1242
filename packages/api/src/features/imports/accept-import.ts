import { AppError, compareSection, getFormat, isFromReading, toCellValue } from '@gongkai/core'
import { Recognition, type AcceptImportInput, type AcceptImportOutput } from '@gongkai/core/exchange'
import {
  getImport,
  listSections,
  loadDraft,
  lockReport,
  markImportAccepted,
  saveSection,
  type CellToSave,
  type Queryable,
  type StoredReport,
} from '@gongkai/db'
import type { z } from 'zod'
import { onBehalf } from '../../access/on-behalf.ts'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { checkDraft, keepFindingCounts } from '../report-editing/check-draft.ts'
import { refuseLocked } from '../report-editing/refuse-locked.ts'
import { saveWithTotals } from '../report-editing/save-with-totals.ts'

type Input = z.output<typeof AcceptImportInput>
type Author = { readonly personId: string; readonly at: string; readonly commandId: string }

/**
 * Takes the chosen cells and sections of a reading into the draft. A printed total is kept in the cell's history as it stood
 * and then replaced by the sum of its parts where the two differ. What somebody else has changed meanwhile is left as it is
 * and named in the answer. Throws REPORT_LOCKED, CELL_UNKNOWN.
 */
export async function acceptImport(ctx: SignedInContext, input: Input): Promise<z.input<typeof AcceptImportOutput>> {
  return runCommand(ctx, 'imports.accept', input, async (tx) => {
    const { id: importId, fileName, reportId, recognised } = await getImport(tx, input.importId)
    const report = await lockReport(tx, reportId)
    refuseLocked(report)
    const author: Author = { personId: ctx.person.id, at: ctx.now().toISOString(), commandId: input.commandId }
    const reading = Recognition.parse(recognised)
    const changes = readAccepted(report, input, reading, { importId, fileName })
    const chosen = new Set(changes.map((change) => change.id))
    const { saved, conflicts } = await saveWithTotals(tx, report.format, { ...author, reportId, changes })
    const sections = await saveSections(tx, author, report, input, reading)
    await markImportAccepted(tx, { importId, ...author })
    await keepFindingCounts(tx, reportId, await checkDraft(tx, ctx.today(), report, await loadDraft(tx, reportId)))
    const answer = {
      savedCells: saved.filter((cell) => chosen.has(cell.id)).length,
      savedSections: sections.saved,
      conflicts: conflicts.map((cell) => cell.id),
      sectionConflicts: sections.conflicts,
    }
    const taken = { importId, fileName, cells: answer.savedCells, sections: answer.savedSections }
    const data = { ...taken, ...onBehalf(ctx.person, report.organ.id) }
    await recordEvent(tx, ctx, { kind: 'report.importAccepted', subjectKind: 'report', subjectId: reportId, data })
    return answer
  })
}

/** A cell taken over as it was read, or as one of its readings, remembers its place in the file; one typed over on the way was typed. */
function readAccepted(
  report: StoredReport,
  input: Input,
  reading: Recognition,
  file: { importId: string; fileName: string },
): CellToSave[] {
  const format = getFormat(report.format)
  const read = new Map(reading.cells.map((cell) => [cell.id, cell]))
  return input.cells.map(({ id, raw, basedOn }) => {
    const cell = format.cells[format.indexOf.get(id) ?? -1]
    if (cell === undefined) throw new AppError('CELL_UNKNOWN', { cell: id })
    const source = read.get(id)
    if (source === undefined || !isFromReading(cell.type, source, raw))
      return { id, basedOn, origin: { kind: 'typed' }, ...toCellValue(cell.type, raw) }
    const { confidence, place } = source
    const { locator, excerpt } = place
    const origin = { kind: 'imported' as const, ...file, locator, excerpt, confidence }
    return { id, basedOn, origin, ...toCellValue(cell.type, raw) }
  })
}

/** Saves the chosen sections as they were read; where the file prints no title, the draft's own stays. */
async function saveSections(
  tx: Queryable,
  author: Author,
  report: StoredReport,
  input: Input,
  reading: Recognition,
): Promise<{ saved: number; conflicts: number[] }> {
  const head = { ...report, organName: report.organ.fullName }
  const draft = await listSections(tx, report.id)
  const conflicts: number[] = []
  let saved = 0
  for (const { no, basedOn } of input.sections) {
    const section = reading.sections.find((one) => one.no === no)
    if (section === undefined) throw new AppError('INPUT_INVALID', { where: `sections.${no}` })
    const present = draft.find((one) => one.no === no)
    const { takenTitle: title } = compareSection(head, section, present)
    const { narrative } = section
    const result = await saveSection(tx, { ...author, reportId: report.id, no, title, narrative, basedOn })
    if (result.saved === null) conflicts.push(no)
    else saved += 1
  }
  return { saved, conflicts }
}
