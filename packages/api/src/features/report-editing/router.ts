import {
  CellHistoryInput,
  CellHistoryOutput,
  ExplainInput,
  ExplainOutput,
  FillZerosInput,
  OpenReportInput,
  ReportView,
  SaveCellsInput,
  SaveCellsOutput,
  SaveSectionInput,
  SaveSectionOutput,
  StartReportInput,
  StartReportOutput,
} from '@gongkai/core/exchange'
import { organNamed, organOfReport } from '../../access/organs-of.ts'
import { by, guarded, router } from '../../trpc.ts'
import { openReport } from './open-report.ts'
import { startReport } from './start-report.ts'
import { saveCells } from './save-cells.ts'
import { fillZeros } from './fill-zeros.ts'
import { saveSection } from './save-section.ts'
import { explainFinding } from './explain-finding.ts'
import { listCellHistory } from './list-cell-history.ts'

/** Procedures of report editing. */
export const reportEditingRouter = router({
  open: guarded({ permission: 'report.read', organs: organOfReport }, OpenReportInput)
    .output(ReportView)
    .query(by(openReport)),
  start: guarded({ permission: 'report.edit', organs: organNamed }, StartReportInput)
    .output(StartReportOutput)
    .mutation(by(startReport)),
  saveCells: guarded({ permission: 'report.edit', organs: organOfReport }, SaveCellsInput)
    .output(SaveCellsOutput)
    .mutation(by(saveCells)),
  fillZeros: guarded({ permission: 'report.edit', organs: organOfReport }, FillZerosInput)
    .output(SaveCellsOutput)
    .mutation(by(fillZeros)),
  saveSection: guarded({ permission: 'report.edit', organs: organOfReport }, SaveSectionInput)
    .output(SaveSectionOutput)
    .mutation(by(saveSection)),
  explain: guarded({ permission: 'report.explain', organs: organOfReport }, ExplainInput)
    .output(ExplainOutput)
    .mutation(by(explainFinding)),
  cellHistory: guarded({ permission: 'report.read', organs: organOfReport }, CellHistoryInput)
    .output(CellHistoryOutput)
    .query(by(listCellHistory)),
})
