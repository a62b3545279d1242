import { AppError, type Finding, type OrganKind } from '@gongkai/core'
import { checkImport, importDocument, importFile, recogniseFileKind, type ImportedReport } from '@gongkai/documents'
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
    const bytes = await readBytes(file)
    // Text is read fastest where we are; what unpacks to more than its size is read where it can be stopped.
    const read = recogniseFileKind(bytes).kind === 'text' ? importDocument : importFile
    return await read(bytes, { fileName: file })
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

/** Files read at the same time: enough to keep every thread busy, few enough to hold in memory. */
const AT_ONCE = 6

/** Reads and checks files several at a time; the results come in the order of the files. */
export async function* checkFiles(files: readonly string[], options: CheckFileOptions): AsyncGenerator<FileResult> {
  const running: Promise<FileResult>[] = []
  for (const file of files) {
    running.push(checkFile(file, options))
    if (running.length >= AT_ONCE) yield await running.shift()!
  }
  for (const result of running) yield await result
}
