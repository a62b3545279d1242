import { AppError, errorText } from '@gongkai/core'
import type { CheckedFile, CheckedReport } from '@gongkai/core/exchange'
import {
  checkImport,
  importVisitorsFile,
  importNoteText,
  toCheckResult,
  unreadReasonText,
  type ImportedReport,
} from '@gongkai/documents'

/** A file somebody dropped on the public page. */
export interface FileToCheck {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/**
 * Reads a file as a report, in a thread of its own, and runs every rule over it, with last year's file the ones over the
 * years too. Keeps nothing. A file that cannot be read is answered with the reason; what nobody expected is thrown, and
 * TOO_MANY_REQUESTS where too many wait. When `signal` is aborted the reading ends and its reason is thrown.
 */
export async function checkPublicFile(
  file: FileToCheck,
  previous: FileToCheck | null,
  signal?: AbortSignal,
): Promise<CheckedFile> {
  const read = await readOrRefusal(file, signal)
  const { fileName } = file
  if (read instanceof AppError)
    return { fileName, error: { code: read.code, text: errorText(read.code, read.facts) }, report: null }
  const before = previous === null ? null : await readOrRefusal(previous, signal)
  return { fileName, error: null, report: toCheckedReport(fileName, read, before) }
}

async function readOrRefusal(
  { bytes, fileName }: FileToCheck,
  signal: AbortSignal | undefined,
): Promise<ImportedReport | AppError> {
  try {
    return await importVisitorsFile(bytes, { fileName, ...(signal === undefined ? {} : { signal }) })
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('FILE_')) return error
    throw error
  }
}

function toCheckedReport(
  fileName: string,
  imported: ImportedReport,
  before: ImportedReport | AppError | null,
): CheckedReport {
  const last = before === null || before instanceof AppError ? undefined : before
  const findings = checkImport(imported, last === undefined ? {} : { previous: last })
  const { title, organName: organ, year, format, cells, missingCells, unread, notes } = imported
  return {
    ...{ title, organ, year, format, missing: missingCells.length, findings },
    cells: cells.map(({ id, raw, value, semantic, confidence, place }) => ({
      ...{ id, raw, value, semantic, confidence, locator: place.locator },
    })),
    unread: unread.map(({ locator, text, reason }) => ({ locator, text, reason: unreadReasonText(reason) })),
    notes: notes.map((note) => importNoteText(note)),
    previous: useOf(year, before),
    json: JSON.stringify(toCheckResult(fileName, imported, findings)),
  }
}

function useOf(year: number | null, before: ImportedReport | AppError | null): CheckedReport['previous'] {
  if (before === null) return 'none'
  if (before instanceof AppError) return 'unread'
  return year !== null && (before.year === null || before.year === year - 1) ? 'used' : 'otherYear'
}
