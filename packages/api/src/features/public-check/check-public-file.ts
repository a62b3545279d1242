import { AppError, errorText } from '@gongkai/core'
import type { CheckedFile, CheckedReport } from '@gongkai/core/exchange'
import {
  checkVisitorsFile,
  importVisitorsFile,
  importNoteText,
  toCheckResult,
  unreadReasonText,
  type CheckedImport,
  type ImportedReport,
} from '@gongkai/documents'

/** A file somebody dropped on the public page. */
export interface FileToCheck {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/**
 * Reads a file as a report and runs every rule over it in a thread of its own, with last year's file the ones over the
 * years too. Keeps nothing. A file that cannot be read is answered with the reason; what nobody expected is thrown, and
 * TOO_MANY_REQUESTS where too many wait. When `signal` is aborted the reading ends and its reason is thrown.
 */
export async function checkPublicFile(
  file: FileToCheck,
  previous: FileToCheck | null,
  signal?: AbortSignal,
): Promise<CheckedFile> {
  const before =
    previous === null ? null : await orRefusal(importVisitorsFile(previous.bytes, optionsOf(previous, signal)))
  const last = before === null || before instanceof AppError ? {} : { previous: before }
  const checked = await orRefusal(checkVisitorsFile(file.bytes, { ...optionsOf(file, signal), ...last }))
  const { fileName } = file
  if (checked instanceof AppError)
    return { fileName, error: { code: checked.code, text: errorText(checked.code, checked.facts) }, report: null }
  return { fileName, error: null, report: toCheckedReport(fileName, checked, before) }
}

const optionsOf = ({ fileName }: FileToCheck, signal: AbortSignal | undefined) => ({
  fileName,
  ...(signal === undefined ? {} : { signal }),
})

async function orRefusal<Reading>(reading: Promise<Reading>): Promise<Reading | AppError> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('FILE_')) return error
    throw error
  }
}

function toCheckedReport(
  fileName: string,
  { report: imported, findings }: CheckedImport,
  before: ImportedReport | AppError | null,
): CheckedReport {
  const { title, organName: organ, year, format, cells, missingCells, unread, notes } = imported
  return {
    ...{ title, organ, year, format, missing: missingCells.length, findings: [...findings] },
    cells: cells.map(({ id, raw, value, semantic, confidence, candidates, place }) => ({
      ...{ id, raw, value, semantic, confidence, candidates: [...candidates], locator: place.locator },
    })),
    unread: unread.map(({ locator, text, reason }) => ({ locator, text, reason: unreadReasonText(reason) })),
    notes: notes.map((note) => importNoteText(note)),
    previous: useOf(imported, before),
    json: JSON.stringify(toCheckResult(fileName, imported, findings)),
  }
}

/** What last year's file was good for. Organs are renamed, so one of another name is used, and said to be. */
function useOf(
  { year, organName }: ImportedReport,
  before: ImportedReport | AppError | null,
): CheckedReport['previous'] {
  if (before === null) return 'none'
  if (before instanceof AppError) return 'unread'
  if (year === null || (before.year !== null && before.year !== year - 1)) return 'otherYear'
  const isOther = organName !== null && before.organName !== null && before.organName !== organName
  return isOther ? 'otherOrgan' : 'used'
}
