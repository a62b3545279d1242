import { accountsRouter } from './features/accounts/router.ts'
import { aggregationRouter } from './features/aggregation/router.ts'
import { approvalRouter } from './features/approval/router.ts'
import { bulkImportsRouter } from './features/bulk-imports/router.ts'
import { historyRouter } from './features/history/router.ts'
import { importsRouter } from './features/imports/router.ts'
import { organsRouter } from './features/organs/router.ts'
import { peopleRouter } from './features/people/router.ts'
import { reportEditingRouter } from './features/report-editing/router.ts'
import { rostersRouter } from './features/rosters/router.ts'
import { roundsRouter } from './features/rounds/router.ts'
import { workRouter } from './features/work/router.ts'
import { createCallerFactory, router } from './trpc.ts'

/** What reporters and the reviewing office may ask for, behind a session. */
export const adminRouter = router({
  accounts: accountsRouter,
  work: workRouter,
  reportEditing: reportEditingRouter,
  approval: approvalRouter,
  rounds: roundsRouter,
  aggregation: aggregationRouter,
  organs: organsRouter,
  rosters: rostersRouter,
  people: peopleRouter,
  imports: importsRouter,
  bulkImports: bulkImportsRouter,
  history: historyRouter,
})

/** The type the admin app calls through; it never sees more of this package. */
export type AdminRouter = typeof adminRouter

/** Calls the procedures of the admin router in the same process. */
export const createAdminCaller = createCallerFactory(adminRouter)
export type AdminCaller = ReturnType<typeof createAdminCaller>
