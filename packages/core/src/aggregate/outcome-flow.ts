import type { OutcomeId } from '../definition/line.ts'
import { outcomeGroupsOf, type OutcomeGroup } from '../definition/outcome-groups.ts'
import { FORMATS } from '../formats/registry.ts'

/** Groups of all formats together: under each kind of results the rows any format has for it. */
function groupsOfAllFormats(): OutcomeGroup[] {
  const groups = new Map<OutcomeId, OutcomeGroup>()
  for (const group of FORMATS.flatMap(outcomeGroupsOf)) {
    const rows = new Set([...(groups.get(group.id)?.rows ?? []), ...group.rows])
    groups.set(group.id, { ...group, rows: [...rows] })
  }
  return [...groups.values()]
}

/** Kinds of results of table 3 in the order of the form, with the rows each holds in any format. Rows a format lacks are skipped. */
export const OUTCOME_GROUPS: readonly OutcomeGroup[] = groupsOfAllFormats()

/** Where applications came from and where they went (申请去哪儿了): two sources, six groups of outcomes, and what is carried out. */
export interface OutcomeFlow {
  readonly newReceived: number
  readonly carriedIn: number
  readonly groups: readonly (OutcomeGroup & { readonly count: number })[]
  readonly carriedOut: number
}

/** The flow of one column of table 3. `valueOf` returns null for a row that is absent or holds no number; it adds nothing. */
export function outcomeFlow(valueOf: (cellId: string) => number | null, column = 'total'): OutcomeFlow {
  const at = (row: string) => valueOf(`t3.${row}.${column}`) ?? 0
  return {
    newReceived: at('newReceived'),
    carriedIn: at('carriedIn'),
    groups: OUTCOME_GROUPS.map((group) => ({ ...group, count: group.rows.reduce((sum, row) => sum + at(row), 0) })),
    carriedOut: at('carriedOut'),
  }
}
