import { randomUUID } from 'node:crypto'
import { AppError, can, fileNameOf, type ReportKind } from '@gongkai/core'
import {
  findImportOfFile,
  findReport,
  getOrgan,
  lockReport,
  type BatchFileResult,
  type StoredBatchFile,
  type StoredReport,
} from '@gongkai/db'
import type { ImportedReport } from '@gongkai/documents'
import type { SignedInContext } from '../../../context.ts'
import { keepReading } from '../../imports/keep-reading.ts'
import { refuseLocked } from '../../report-editing/refuse-locked.ts'
import { kindOfReport, startReport } from '../../report-editing/start-report.ts'

/** A file that was read, with the report it belongs to. */
export interface FileToPlace {
  readonly organId: string
  readonly reportingYear: number
  readonly imported: ImportedReport
  readonly bytes: Buffer
}

/**
 * Puts a reading as an import beside its report, which is begun where the organ has none. The same bytes for the same report
 * are one import: the second time leads to the first. Held where it may not go in, with the refusal that says why.
 */
export async function placeFile(
  ctx: SignedInContext,
  file: StoredBatchFile,
  { organId, reportingYear, imported, bytes }: FileToPlace,
): Promise<BatchFileResult> {
  try {
    const report = await ensureReport(ctx, organId, reportingYear)
    const first = await findImportOfFile(ctx.db, { reportId: report.id, sha256: file.sha256 })
    if (first !== undefined) {
      const state = first.acceptedAt === null ? 'matched' : 'done'
      return { state, reportId: report.id, importId: first.id, repeated: true, dropBytes: true }
    }
    refuseLocked(report)
    const kept = { fileName: fileNameOf(file.path), mediaType: '', sha256: file.sha256, bytes }
    const importId = await keepReading(ctx.db, ctx, report, { imported, file: kept })
    return { state: 'matched', reportId: report.id, importId, dropBytes: true }
  } catch (error) {
    if (error instanceof AppError && error.code !== 'INTERNAL') return { state: 'held', error }
    throw error
  }
}

/**
 * The organ's report of the year, begun where there is none, and kept from every other change: the same file brought in twice
 * at the same moment is one import too. Throws ORGAN_OUT_OF_SCOPE and what `startReport` throws.
 */
async function ensureReport(ctx: SignedInContext, organId: string, reportingYear: number): Promise<StoredReport> {
  const organ = await getOrgan(ctx.db, organId)
  if (!can(ctx.person, 'report.bringIn', organId)) throw new AppError('ORGAN_OUT_OF_SCOPE', { organ: organ.fullName })
  const key = { organId, reportingYear, kind: kindOfReport(organ) }
  const found = (await findReport(ctx.db, key)) ?? (await startOrFind(ctx, key))
  return lockReport(ctx.db, found.id)
}

async function startOrFind(
  ctx: SignedInContext,
  key: { organId: string; reportingYear: number; kind: ReportKind },
): Promise<{ id: string }> {
  try {
    const { organId, reportingYear } = key
    return { id: (await startReport(ctx, { commandId: randomUUID(), organId, reportingYear })).reportId }
  } catch (error) {
    // Somebody began it at the same moment.
    const begun =
      error instanceof AppError && error.code === 'REPORT_EXISTS' ? await findReport(ctx.db, key) : undefined
    if (begun === undefined) throw error
    return begun
  }
}
