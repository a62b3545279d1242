export { adminRouter, createAdminCaller, type AdminCaller, type AdminRouter } from './admin-router.ts'
export type { Actor, Context, Log, SignedInContext, Visitor } from './context.ts'
export { toAppError, toErrorBody, TRANSPORT_CODES } from './error-formatter.ts'
export { createPublicCaller, publicRouter, type PublicCaller, type PublicRouter } from './public-router.ts'
