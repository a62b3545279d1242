import { publicReportsRouter } from './features/public-reports/router.ts'
import { publicSearchRouter } from './features/public-search/router.ts'
import { createCallerFactory, router } from './trpc.ts'

/** What anyone may ask for: published reports and nothing else. */
export const publicRouter = router({
  publicReports: publicReportsRouter,
  publicSearch: publicSearchRouter,
})

/** The type of the router anyone may call. */
export type PublicRouter = typeof publicRouter

/** Calls the procedures of the public router in the same process. */
export const createPublicCaller = createCallerFactory(publicRouter)
export type PublicCaller = ReturnType<typeof createPublicCaller>
