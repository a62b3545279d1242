import { AppError, countReadings, fileNameOf, NOT_THE_FILES_FAULT } from '@gongkai/core'
import type { BatchReading } from '@gongkai/core/exchange'
import { getBatchFileBytes, type BatchFileResult, type StoredBatchFile } from '@gongkai/db'
import type { CheckedImport } from '@gongkai/documents'
import type { SignedInContext } from '../../../context.ts'
import type { ImportTools } from './import-tools.ts'
import { isCertain, matchReport } from './match-report.ts'
import { placeFile } from './place-file.ts'

/** Reads a file of a batch, finds out whose report of which year it is, and puts it beside that report. Says what became of it. */
export async function readBatchFile(
  ctx: SignedInContext,
  tools: ImportTools,
  file: StoredBatchFile,
): Promise<BatchFileResult> {
  const bytes = await getBatchFileBytes(ctx.db, file.id)
  const checked = await readOrRefusal(tools, bytes, fileNameOf(file.path))
  if (checked instanceof AppError) return failed(checked)
  const { report: imported } = checked
  const match = matchReport(await tools.organNames(), file, imported)
  const found = { ...match, reading: summarise(checked) }
  if (!isCertain(match)) return { ...found, state: 'unmatched' }
  const { organId, reportingYear } = match
  return { ...found, ...(await placeFile(ctx, file, { organId, reportingYear, imported, bytes })) }
}

/** A file that cannot be read. Its bytes are kept where another try may end better. */
export function failed(error: AppError): BatchFileResult {
  return { state: 'failed', error, dropBytes: !NOT_THE_FILES_FAULT.includes(error.code) }
}

async function readOrRefusal(tools: ImportTools, bytes: Buffer, name: string): Promise<CheckedImport | AppError> {
  try {
    return await tools.read(bytes, name)
  } catch (error) {
    if (error instanceof AppError && error.code !== 'INTERNAL') return error
    throw error
  }
}

function summarise({ report: imported, findings }: CheckedImport): BatchReading {
  const { organName, year, recognisedFormat, cells, missingCells } = imported
  const { read, blank, noNumber, ambiguous, missing } = countReadings(cells, missingCells.length)
  return {
    ...{ organ: organName, year, format: recognisedFormat },
    cells: { read, blank, noNumber, ambiguous, missing },
    findings: {
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    },
  }
}
