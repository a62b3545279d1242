import { AppError, type Finding, type OrganKind } from '@gongkai/core'
import { checkImport, importDocument, type ImportedReport } from '@gongkai/documents'
import { readBytes } from './read-bytes.ts'
import { READ_PROBLEMS } from './texts.zh-cn.ts'

/** Outcome for one file: what was read and found, or why it could not be read. */
export type FileResult =
  | { readonly file: string; readonly error: AppError }
  | { readonly file: string; readonly report: ImportedReport; readonly findings: readonly Finding[] }

/** How a file is checked. */
export interface CheckFileOptions {
  readonly organKind: OrganKind | null
  readonly previous: ImportedReport | null
}

/** Reads one file as a report. Throws AppError; whatever else goes wrong with a file becomes FILE_UNREADABLE. */
export async function readReport(file: string): Promise<ImportedReport> {
  try {
    return await importDocument(await readBytes(file), { fileName: file })
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('FILE_UNREADABLE', { file, reason: READ_PROBLEMS.unexpected! }, error)
  }
}

/** Reads and checks one file. One bad file never stops the others, so every failure becomes its result. */
export async function checkFile(file: string, { organKind, previous }: CheckFileOptions): Promise<FileResult> {
  try {
    const report = await readReport(file)
    const findings = checkImport(report, {
      ...(organKind === null ? {} : { organKind }),
      ...(previous === null ? {} : { previous }),
    })
    return { file, report, findings }
  } catch (error) {
    if (error instanceof AppError) return { file, error }
    throw error
  }
}
