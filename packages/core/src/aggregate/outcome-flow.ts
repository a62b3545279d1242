/** Outcome groups of table 3 by the numbering of the form, with the rows each holds. Rows a format lacks are skipped. */
export const OUTCOME_GROUPS = [
  { id: 'granted', name: '予以公开', rows: ['granted'] },
  { id: 'partiallyGranted', name: '部分公开', rows: ['partiallyGranted'] },
  {
    id: 'denied',
    name: '不予公开',
    rows: [
      'deniedStateSecret',
      'deniedByLaw',
      'deniedSafetyStability',
      'deniedThirdParty',
      'deniedInternalAffairs',
      'deniedProcessInfo',
      'deniedEnforcementFile',
      'deniedAdminInquiry',
    ],
  },
  { id: 'unable', name: '无法提供', rows: ['unableNotHeld', 'unableNeedsCreation', 'unableUnclear'] },
  {
    id: 'notProcessed',
    name: '不予处理',
    rows: [
      'notProcessedPetition',
      'notProcessedDuplicate',
      'notProcessedPublication',
      'notProcessedExcessive',
      'notProcessedReconfirm',
    ],
  },
  { id: 'other', name: '其他处理', rows: ['otherHandling', 'otherCorrectionOverdue', 'otherFeeOverdue', 'otherMisc'] },
] as const
export type OutcomeGroupId = (typeof OUTCOME_GROUPS)[number]['id']

/** Where applications came from and where they went (申请去哪儿了): two sources, six groups of outcomes, and what is carried out. */
export interface OutcomeFlow {
  readonly newReceived: number
  readonly carriedIn: number
  readonly groups: readonly {
    readonly id: OutcomeGroupId
    readonly name: string
    readonly count: number
    readonly rows: readonly string[]
  }[]
  readonly carriedOut: number
}

/** The flow of one column of table 3. `valueOf` returns null for a row that is absent or holds no number; it adds nothing. */
export function outcomeFlow(valueOf: (cellId: string) => number | null, column = 'total'): OutcomeFlow {
  const at = (row: string) => valueOf(`t3.${row}.${column}`) ?? 0
  return {
    newReceived: at('newReceived'),
    carriedIn: at('carriedIn'),
    groups: OUTCOME_GROUPS.map(({ id, name, rows }) => ({
      id,
      name,
      rows,
      count: rows.reduce((sum, row) => sum + at(row), 0),
    })),
    carriedOut: at('carriedOut'),
  }
}
