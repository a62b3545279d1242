/** Blocks of table 4, in the order of the form. */
export const DISPUTE_BLOCKS = ['review', 'litigationDirect', 'litigationAfterReview'] as const

/** Ids of the three totals of table 4. */
export const DISPUTE_TOTALS = DISPUTE_BLOCKS.map((block) => `t4.${block}.total`)
