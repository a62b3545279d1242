import { Id } from '@gongkai/core/exchange'
import { getImport, getImportBytes } from '@gongkai/db'
import { z } from 'zod'
import type { Access } from '../../access/access.ts'
import { demandAccess } from '../../access/demand-access.ts'
import { organOfImport, organOfReport } from '../../access/organs-of.ts'
import type { Context, SignedInContext } from '../../context.ts'

const UploadTarget = z.object({ reportId: Id })
const DownloadTarget = z.object({ importId: Id })

/** Who may bring a file in, and who may have it back. Bytes travel outside the routers, so their access is declared here. */
export const FILE_ACCESS = {
  upload: { permission: 'report.import', organs: organOfReport } satisfies Access<z.output<typeof UploadTarget>>,
  download: { permission: 'report.read', organs: organOfImport } satisfies Access<z.output<typeof DownloadTarget>>,
} as const

/** Lets an upload into a report pass before a byte of it is read. Throws NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, and a ZodError for a wrong id. */
export async function admitUpload(
  ctx: Context,
  input: { reportId: string },
): Promise<{ ctx: SignedInContext; reportId: string }> {
  const target = UploadTarget.parse(input)
  const person = await demandAccess(ctx, FILE_ACCESS.upload, target)
  return { ctx: { ...ctx, person }, reportId: target.reportId }
}

/** The file of an import as it was brought in. Throws like `admitUpload`. */
export async function getImportFile(
  ctx: Context,
  input: { importId: string },
): Promise<{ fileName: string; bytes: Buffer }> {
  const target = DownloadTarget.parse(input)
  await demandAccess(ctx, FILE_ACCESS.download, target)
  const { fileName } = await getImport(ctx.db, target.importId)
  return { fileName, bytes: await getImportBytes(ctx.db, target.importId) }
}
