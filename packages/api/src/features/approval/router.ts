import { MoveReportInput, MoveReportOutput, QueueInput, QueueOutput } from '@gongkai/core/exchange'
import { organOfReport, organsOfRound } from '../../access/organs-of.ts'
import { permissionOfStep } from './permission-of-step.ts'
import { by, guarded, router } from '../../trpc.ts'
import { moveReport } from './move-report.ts'
import { listQueue } from './list-queue.ts'

/** Procedures of approval. */
export const approvalRouter = router({
  move: guarded({ permission: permissionOfStep, organs: organOfReport }, MoveReportInput)
    .output(MoveReportOutput)
    .mutation(by(moveReport)),
  queue: guarded({ permission: 'report.review', organs: organsOfRound, cover: 'some' }, QueueInput)
    .output(QueueOutput)
    .query(by(listQueue)),
})
