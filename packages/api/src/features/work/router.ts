import { WorkOutput } from '@gongkai/core/exchange'
import { by, guarded, Nothing, router } from '../../trpc.ts'
import { listMyWork } from './list-my-work.ts'

/** Procedures of work. */
export const workRouter = router({
  mine: guarded('signedIn', Nothing).output(WorkOutput).query(by(listMyWork)),
})
