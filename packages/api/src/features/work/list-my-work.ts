import type { WorkOutput } from '@gongkai/core/exchange'
import { listHolders, listReports } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { holderOf } from '../report-editing/people-of-report.ts'
import { organsOf } from './organs-of-person.ts'
import { listTasks } from './list-tasks.ts'
import { summariseRounds } from './summarise-rounds.ts'

/** Other reports are a way back to something, not an archive. */
const MOST_OTHERS = 100

/** What waits for the signed-in person, what else they can see, and how their open rounds stand. */
export async function listMyWork(ctx: SignedInContext): Promise<z.input<typeof WorkOutput>> {
  const mine = await listTasks(ctx)
  const waiting = new Set(mine.map((task) => task.reportId))
  const reports = await listReports(ctx.db, { organIds: organsOf(ctx, 'report.read'), limit: MOST_OTHERS })
  const others = reports.filter((report) => !waiting.has(report.id))
  const today = ctx.today()
  const holders = await listHolders(ctx.db, {
    organIds: [...new Set(others.map((report) => report.organ.id))],
    date: today,
  })
  return {
    today,
    mine,
    others: others.map(({ id, organ, reportingYear, state, updatedAt }) => ({
      ...{ reportId: id, organ, reportingYear, state, updatedAt },
      holder: holderOf(
        state,
        holders.filter((holder) => holder.organId === organ.id),
      ),
    })),
    rounds: await summariseRounds(ctx),
  }
}
