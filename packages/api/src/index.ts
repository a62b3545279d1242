export { adminRouter, createAdminCaller, type AdminCaller, type AdminRouter } from './admin-router.ts'
export type { Actor, Context, Log, SignedInContext, Visitor } from './context.ts'
export { toAppError, toErrorBody, toErrorEnvelope, TRANSPORT_CODES } from './error-formatter.ts'
export { createBackgroundContext, type Background } from './background-context.ts'
export { demoTools } from './demo-tools.ts'
export { DEMO_SETTING, findDemo, type DemoSetting } from './features/accounts/demo.ts'
export { resolveSession } from './features/accounts/resolve-session.ts'
export { addToBatch, admitToBatch, type FileToAdd } from './features/bulk-imports/files.ts'
export { startImportRunner, type ImportRunner } from './features/bulk-imports/start-import-runner.ts'
export { writeBatchResult } from './features/bulk-imports/write-result.ts'
export { admitUpload, getImportFile } from './features/imports/files.ts'
export {
  createAdministrator,
  type AdministratorToCreate,
  type CreatedAdministrator,
} from './features/people/create-administrator.ts'
export { LARGEST_ARCHIVE } from '@gongkai/documents'
export { closeReaders, LARGEST_FILE, storeUpload, type Upload } from './features/imports/store-upload.ts'
export { checkPublicFile, type FileToCheck } from './features/public-check/check-public-file.ts'
export { getPublicDataVersion } from './features/public-reports/get-public-data-version.ts'
export { getBlankForm } from './features/public-reports/get-blank-form.ts'
export { getVersionFile, type VersionFile } from './features/public-reports/get-version-file.ts'
export { getDraftFile } from './features/report-editing/get-draft-file.ts'
export { createPublicCaller, publicRouter, type PublicCaller, type PublicRouter } from './public-router.ts'
