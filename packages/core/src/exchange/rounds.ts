import { z } from 'zod'
import { REPORT_STATES } from '../workflow/report-state.ts'
import { CommandId, FormatIdSchema, Id, IsoDate, IsoTime, OrganRef, ReportingYear } from './shared.ts'

/** A round of collection: year, format, roster and dates. */
export const Round = z.object({
  id: Id,
  name: z.string(),
  reportingYear: ReportingYear,
  format: FormatIdSchema,
  rosterId: Id,
  rosterName: z.string(),
  governmentName: z.string(),
  opensOn: IsoDate,
  dueDate: IsoDate,
  legalDate: IsoDate,
  closedAt: IsoTime.nullable(),
})
export type Round = z.infer<typeof Round>

export const ListRoundsOutput = z.object({
  /** `whole`: the person sees every organ of the round, so its sums may be asked for; otherwise only their own lines. */
  rounds: z.array(Round.extend({ whole: z.boolean() })),
})
/** Opens a round. A due date after the legal deadline is accepted with a warning in `warnings`. */
export const OpenRoundInput = z.object({
  commandId: CommandId,
  rosterId: Id,
  reportingYear: ReportingYear,
  name: z.string().trim().min(2).max(100),
  opensOn: IsoDate,
  dueDate: IsoDate,
})
export const RoundOutput = z.object({ round: Round, warnings: z.array(z.string()) })
export const ChangeRoundInput = z.object({
  commandId: CommandId,
  roundId: Id,
  name: z.string().trim().min(2).max(100),
  opensOn: IsoDate,
  dueDate: IsoDate,
})
export const CloseRoundInput = z.object({ commandId: CommandId, roundId: Id, reopen: z.boolean().default(false) })

export const BoardInput = z.object({ roundId: Id })
/** One organ's line on the board: where its report is and every step with its day. */
export const BoardLine = z.object({
  organ: OrganRef,
  reportId: Id.nullable(),
  state: z.enum(REPORT_STATES).nullable(),
  holder: z.string(),
  startedAt: IsoTime.nullable(),
  steps: z.array(z.object({ kind: z.enum(['submit', 'sendBack', 'approve', 'publish']), at: IsoTime })),
  late: z.boolean(),
  findings: z.object({ errors: z.int(), explained: z.int() }),
  filled: z.object({ cells: z.int(), sections: z.int() }),
  chasedAt: z.array(IsoTime),
})
export type BoardLine = z.infer<typeof BoardLine>
export const BoardOutput = z.object({ round: Round, today: IsoDate, lines: z.array(BoardLine) })

export const ChaseInput = z.object({
  commandId: CommandId,
  roundId: Id,
  organIds: z.array(Id).min(1).max(500),
  text: z.string().trim().min(2).max(1000),
})
export const ChaseOutput = z.object({ chased: z.int(), at: IsoTime })
