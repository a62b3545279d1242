import type { StoredCell, StoredExplanation, StoredSection, TransitionRecord } from '@gongkai/core/exchange'
import type { Queryable } from '../queryable.ts'
import { listCells } from './list-cells.ts'
import { listExplanations } from './list-explanations.ts'
import { listSections } from './list-sections.ts'
import { listTransitions } from './list-transitions.ts'

/** Everything a report's draft consists of. */
export interface Draft {
  readonly cells: StoredCell[]
  readonly sections: StoredSection[]
  readonly explanations: StoredExplanation[]
  readonly transitions: TransitionRecord[]
}

/** The draft of a report as it stands now. */
export async function loadDraft(tx: Queryable, reportId: string): Promise<Draft> {
  return {
    cells: await listCells(tx, reportId),
    sections: await listSections(tx, reportId),
    explanations: await listExplanations(tx, reportId),
    transitions: await listTransitions(tx, reportId),
  }
}
