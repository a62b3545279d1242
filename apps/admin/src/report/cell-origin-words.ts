import { locatorText } from '@gongkai/core'
import type { CellOrigin } from '@gongkai/core/exchange'
import { monthDayClock } from '../parts/dates.ts'
import type { OutputOf } from '../client/procedures.ts'
import type { StoredCell } from './report-view.ts'

/** One revision of a cell as its history lists it. */
export type CellRevision = OutputOf<'reportEditing.cellHistory'>['revisions'][number]

/** Where a value came from, as a person says it. */
export function originWords(origin: CellOrigin): string {
  switch (origin.kind) {
    case 'typed':
      return '手工填写'
    case 'attestedZero':
      return '声明“其余格全为 0”时填入'
    case 'carried':
      return '由上年报告带入'
    case 'computed':
      return '由系统合计'
    case 'imported':
      return `导入自“${origin.fileName}”${locatorText(origin.locator)}，原文“${origin.excerpt}”`
  }
}

/** The last change of a cell in a line: who, how, when. */
export function lastChangeWords(cell: StoredCell): string {
  const how = cell.origin.kind === 'imported' ? `导入自“${cell.origin.fileName}”` : originWords(cell.origin)
  return `${cell.changedBy} ${how} ${monthDayClock(cell.changedAt)}`
}
