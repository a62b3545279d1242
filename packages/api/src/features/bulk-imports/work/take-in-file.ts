import { randomUUID } from 'node:crypto'
import { AppError, can, certainRaw, compareSection, getFormat, toCellValue, type CellDefinition } from '@gongkai/core'
import { Recognition, type AcceptImportInput, type StoredCell } from '@gongkai/core/exchange'
import {
  getImport,
  listCells,
  listSections,
  lockReport,
  type BatchFileResult,
  type StoredBatchFile,
  type StoredReport,
} from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../../context.ts'
import { acceptImport } from '../../imports/accept-import.ts'
import { refuseLocked } from '../../report-editing/refuse-locked.ts'

type Accepted = z.output<typeof AcceptImportInput>

/**
 * Takes what is certain in a file into its draft. Where a person has put something else into the draft nothing at all is
 * taken: that is for whoever fills in to decide, cell by cell. What only the system put there, a total or last year's
 * number, gives way to what the organ has printed.
 */
export async function takeInFile(ctx: SignedInContext, file: StoredBatchFile): Promise<BatchFileResult> {
  const { importId } = file
  if (importId === null) throw new Error('a file beside no report cannot be taken in')
  try {
    const { reportId, recognised } = await getImport(ctx.db, importId)
    const report = await lockReport(ctx.db, reportId)
    demandRight(ctx, report)
    refuseLocked(report)
    const reading = Recognition.parse(recognised)
    const cells = planCells(report, reading, await listCells(ctx.db, reportId))
    const sections = planSections(report, reading, await listSections(ctx.db, reportId))
    const count = cells.different + sections.different
    if (count > 0) throw new AppError('DRAFT_DIFFERS', { count })
    if (cells.taken.length + sections.taken.length + sections.alike === 0) throw new AppError('NOTHING_CERTAIN')
    const input = { commandId: randomUUID(), importId, cells: cells.taken, sections: sections.taken }
    const { savedCells, savedSections } = await acceptImport(ctx, input)
    return { state: 'done', taken: { cells: savedCells, sections: savedSections } }
  } catch (error) {
    if (error instanceof AppError && error.code !== 'INTERNAL') return { state: 'held', error }
    throw error
  }
}

/** Rights may have been taken away since the file was put beside the report. */
function demandRight({ person }: SignedInContext, { organ }: StoredReport): void {
  if (!can(person, 'report.bringIn', organ.id)) throw new AppError('ORGAN_OUT_OF_SCOPE', { organ: organ.fullName })
}

function planCells(
  report: StoredReport,
  reading: Recognition,
  draft: readonly StoredCell[],
): { taken: Accepted['cells']; different: number } {
  const read = new Map(reading.cells.map((cell) => [cell.id, cell]))
  const stored = new Map(draft.map((cell) => [cell.id, cell]))
  const taken: Accepted['cells'] = []
  let different = 0
  for (const definition of getFormat(report.format).cells) {
    const raw = certainRaw(definition.type, read.get(definition.id))
    if (raw === null) continue
    const present = stored.get(definition.id)
    if (present !== undefined && isOtherWord(definition, present, raw)) different += 1
    else taken.push({ id: definition.id, raw, basedOn: present?.revision ?? 0 })
  }
  return { taken, different }
}

/** True when a person has said something else of the cell: typed it, declared it zero, or taken it from another file. */
function isOtherWord({ type }: CellDefinition, present: StoredCell, raw: string): boolean {
  if (present.origin.kind === 'computed' || present.origin.kind === 'carried' || present.semantic === 'empty')
    return false
  const { value, semantic } = toCellValue(type, raw)
  return present.value !== value || present.semantic !== semantic || (semantic === 'text' && present.raw !== raw)
}

function planSections(
  report: StoredReport,
  reading: Recognition,
  draft: Awaited<ReturnType<typeof listSections>>,
): { taken: Accepted['sections']; different: number; alike: number } {
  const head = { ...report, organName: report.organ.fullName }
  const stored = new Map(draft.map((section) => [section.no, section]))
  const taken: Accepted['sections'] = []
  let different = 0
  let alike = 0
  for (const section of reading.sections) {
    const present = stored.get(section.no)
    const { whole, words } = compareSection(head, section, present)
    if (words === 'same') alike += 1
    if (whole === 'different') different += 1
    else if (whole === 'new') taken.push({ no: section.no, basedOn: present?.revision ?? 0 })
  }
  return { taken, different, alike }
}
