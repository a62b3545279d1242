import { can } from '@gongkai/core'
import type { QueueInput, QueueOutput } from '@gongkai/core/exchange'
import { boardLines, getRound, type BoardRow } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'

/** Reports of a round that wait for the reviewer's decision, oldest first. Throws NOT_FOUND. */
export async function listQueue(
  ctx: SignedInContext,
  input: z.output<typeof QueueInput>,
): Promise<z.input<typeof QueueOutput>> {
  const round = await getRound(ctx.db, input.roundId)
  const rows = (await boardLines(ctx.db, round.id)).filter((row) => can(ctx.person, 'report.review', row.organ.id))
  const items = rows.flatMap((row) => toItem(row, round.reportingYear))
  return { items: items.sort((a, b) => a.submittedAt.localeCompare(b.submittedAt)) }
}

function toItem({ organ, report, steps }: BoardRow, reportingYear: number): z.input<typeof QueueOutput>['items'] {
  const submissions = steps.filter((step) => step.transition === 'submit')
  const last = submissions.at(-1)
  if (report?.state !== 'submitted' || last === undefined) return []
  const { errors = 0, explained = 0, infos = 0 } = report.findingCounts ?? {}
  const head = { reportId: report.id, organ, reportingYear, state: report.state }
  return [{ ...head, submittedAt: last.at, submittedTimes: submissions.length, errors, explained, infos }]
}
