import {
  CellChildrenInput,
  CellChildrenOutput,
  ConsolidateInput,
  ConsolidateOutput,
  SummedReportInput,
  SummedReportOutput,
} from '@gongkai/core/exchange'
import { organsOfRound } from '../../access/organs-of.ts'
import { by, guarded, router } from '../../trpc.ts'
import { consolidate } from './consolidate.ts'
import { getSummedReport } from './get-summed-report.ts'
import { listCellChildren } from './list-cell-children.ts'

/** Procedures of aggregation. */
export const aggregationRouter = router({
  consolidate: guarded({ permission: 'aggregate.read', organs: organsOfRound }, ConsolidateInput)
    .output(ConsolidateOutput)
    .query(by(consolidate)),
  cellChildren: guarded({ permission: 'aggregate.read', organs: organsOfRound }, CellChildrenInput)
    .output(CellChildrenOutput)
    .query(by(listCellChildren)),
  summedReport: guarded({ permission: 'aggregate.read', organs: organsOfRound }, SummedReportInput)
    .output(SummedReportOutput)
    .query(by(getSummedReport)),
})
