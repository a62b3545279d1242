import { AppError, chineseDate, legalDeadline } from '@gongkai/core'
import { ROUND_WARNINGS } from '../../texts.zh-cn.ts'

/** The two dates of a round. */
export interface RoundDates {
  readonly opensOn: string
  readonly dueDate: string
}

/**
 * Sentences about dates that are possible but questionable: a due date after the legal one. Local rules are sometimes
 * older than the law, so it is said and not refused. Throws INPUT_INVALID where the round would end before it begins.
 */
export function checkDates(reportingYear: number, { opensOn, dueDate }: RoundDates): string[] {
  if (dueDate < opensOn) throw new AppError('INPUT_INVALID', { where: ROUND_WARNINGS.endsBeforeItOpens })
  const legal = legalDeadline(reportingYear, 'organ')
  return dueDate > legal ? [ROUND_WARNINGS.afterLegalDate(chineseDate(dueDate), chineseDate(legal))] : []
}
