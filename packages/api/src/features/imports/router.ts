import { AcceptImportInput, AcceptImportOutput, ImportView, OpenImportInput } from '@gongkai/core/exchange'
import { organOfImport } from '../../access/organs-of.ts'
import { by, guarded, router } from '../../trpc.ts'
import { openImport } from './open-import.ts'
import { acceptImport } from './accept-import.ts'

/** Procedures of imports. */
export const importsRouter = router({
  open: guarded({ permission: 'report.read', organs: organOfImport }, OpenImportInput)
    .output(ImportView)
    .query(by(openImport)),
  accept: guarded({ permission: 'report.import', organs: organOfImport }, AcceptImportInput)
    .output(AcceptImportOutput)
    .mutation(by(acceptImport)),
})
