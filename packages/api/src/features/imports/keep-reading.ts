import { loadSearchKey, type ImportedReport } from '@gongkai/documents'
import { getOrgan, saveImport, type Queryable, type StoredReport } from '@gongkai/db'
import { onBehalf } from '../../access/on-behalf.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { keptRecognition, type KeptUpload } from './kept-recognition.ts'
import { toRecognition } from './to-recognition.ts'

/** A file to be kept with its reading. */
export interface FileToKeep {
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Buffer
}

/** What is to be kept: a file with what was read in it, or one in which nothing was recognised. */
export type ReadingToKeep = { readonly file: FileToKeep } & (
  { readonly imported: ImportedReport } | { readonly kept: KeptUpload }
)

/** Keeps a file, byte for byte, and what was read in it beside its report, and returns the id of the import. */
export async function keepReading(
  tx: Queryable,
  ctx: SignedInContext,
  report: StoredReport,
  reading: ReadingToKeep,
): Promise<string> {
  const { file } = reading
  const recognised =
    'kept' in reading
      ? keptRecognition(reading.kept, report)
      : toRecognition(reading.imported, report, {
          organ: await getOrgan(tx, report.organ.id),
          keyOf: await loadSearchKey(),
        })
  const author = { createdBy: ctx.person.id, at: ctx.now().toISOString() }
  const importId = await saveImport(tx, { ...file, ...author, reportId: report.id, recognised })
  const facts = { importId, fileName: file.fileName, sha256: file.sha256, cells: recognised.cells.length }
  const data = { ...facts, ...onBehalf(ctx.person, report.organ.id) }
  await recordEvent(tx, ctx, { kind: 'report.fileImported', subjectKind: 'report', subjectId: report.id, data })
  return importId
}
