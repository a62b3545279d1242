import { can, chinaDate } from '@gongkai/core'
import type { BoardInput, BoardLine, BoardOutput } from '@gongkai/core/exchange'
import { boardLines, getRound, listHolders, type BoardRow, type RoleHolder } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { holderOf } from '../report-editing/people-of-report.ts'
import { toRound } from './to-round.ts'

const SHOWN_STEPS = ['submit', 'sendBack', 'approve', 'publish'] as const
type ShownStep = (typeof SHOWN_STEPS)[number]
const isShown = (kind: string): kind is ShownStep => SHOWN_STEPS.some((step) => step === kind)

/** Where every organ of a round stands, as far as the person may see them: one line each with every step and its day. */
export async function getBoard(
  ctx: SignedInContext,
  input: z.output<typeof BoardInput>,
): Promise<z.input<typeof BoardOutput>> {
  const round = await getRound(ctx.db, input.roundId)
  const rows = (await boardLines(ctx.db, round.id)).filter((row) => can(ctx.person, 'round.read', row.organ.id))
  const today = ctx.today()
  const holders = await listHolders(ctx.db, { organIds: rows.map((row) => row.organ.id), date: today })
  const lines = rows.map((row) =>
    toLine(
      row,
      { today, dueDate: round.dueDate },
      holders.filter((holder) => holder.organId === row.organ.id),
    ),
  )
  return { round: toRound(round), today, lines }
}

function toLine(row: BoardRow, dates: { today: string; dueDate: string }, holders: readonly RoleHolder[]): BoardLine {
  const { organ, report, chasedAt } = row
  return {
    organ,
    reportId: report?.id ?? null,
    state: report?.state ?? null,
    holder: holderOf(report?.state ?? 'draft', holders),
    startedAt: report?.createdAt ?? null,
    steps: row.steps.flatMap(({ transition: kind, at }) => (isShown(kind) ? [{ kind, at }] : [])),
    late: isLate(row, dates),
    findings: { errors: report?.findingCounts?.errors ?? 0, explained: report?.findingCounts?.explained ?? 0 },
    filled: { cells: report?.filledCells ?? 0, sections: report?.filledSections ?? 0 },
    chasedAt: [...chasedAt],
  }
}

/** Late: handed in for the first time after the due date, or still not handed in when it has passed. Days are days in China. */
function isLate(row: BoardRow, { today, dueDate }: { today: string; dueDate: string }): boolean {
  const handedIn = row.steps.find((step) => step.transition === 'submit')
  return (handedIn === undefined ? today : chinaDate(handedIn.at)) > dueDate
}
