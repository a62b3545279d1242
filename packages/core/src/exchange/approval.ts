import { z } from 'zod'
import { TRANSITIONS } from '../workflow/transitions.ts'
import { REPORT_STATES } from '../workflow/report-state.ts'
import { Mark } from './report-editing.ts'
import { CommandId, Id, IsoDate, IsoTime, OrganRef, ReportingYear } from './shared.ts'

/** Takes one step of the workflow. `reason` and `marks` are needed where the step asks for a reason. */
export const MoveReportInput = z.object({
  commandId: CommandId,
  reportId: Id,
  transition: z.enum(TRANSITIONS),
  reason: z.string().trim().max(2000).default(''),
  marks: z.array(Mark).max(300).default([]),
})
export const MoveReportOutput = z.object({
  state: z.enum(REPORT_STATES),
  at: IsoTime,
  /** Fingerprint of the content the step was taken on: the receipt. */
  contentHash: z.string(),
  publishedAddress: z.string().nullable(),
})

export const QueueInput = z.object({ roundId: Id })
/** Reports waiting for a decision, oldest first, with what needs to be looked at. */
export const QueueOutput = z.object({
  items: z.array(
    z.object({
      reportId: Id,
      organ: OrganRef,
      reportingYear: ReportingYear,
      state: z.enum(REPORT_STATES),
      submittedAt: IsoTime,
      submittedTimes: z.int(),
      errors: z.int(),
      explained: z.int(),
      infos: z.int(),
    }),
  ),
})

export const WorkOutput = z.object({
  today: IsoDate,
  /** Reports that wait for the signed-in person, most urgent first. */
  mine: z.array(
    z.object({
      reportId: Id.nullable(),
      organ: OrganRef,
      reportingYear: ReportingYear,
      state: z.enum(REPORT_STATES).nullable(),
      task: z.enum(['start', 'fill', 'correct', 'signOff', 'review', 'publish']),
      dueDate: IsoDate.nullable(),
      legalDate: IsoDate,
      reason: z.string().nullable(),
      chased: z.int(),
      /** Words of the last chase, for whoever fills in. */
      chaseText: z.string().nullable(),
    }),
  ),
  /** Other reports the person can see, newest first. */
  others: z.array(
    z.object({
      reportId: Id,
      organ: OrganRef,
      reportingYear: ReportingYear,
      state: z.enum(REPORT_STATES),
      holder: z.string(),
      updatedAt: IsoTime,
    }),
  ),
  rounds: z.array(
    z.object({
      roundId: Id,
      name: z.string(),
      reportingYear: ReportingYear,
      dueDate: IsoDate,
      counts: z.record(z.string(), z.int()),
      total: z.int(),
    }),
  ),
})
