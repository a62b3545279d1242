export type { AdminRouter } from './admin-router.ts'
export type { PublicCaller, PublicRouter } from './public-router.ts'
