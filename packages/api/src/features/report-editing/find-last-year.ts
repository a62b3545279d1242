import { addUpCells, getFormat, narrativeText, predecessorsFor, type SectionContent } from '@gongkai/core'
import type { OrganRecord, PreviousShape } from '@gongkai/core/exchange'
import { loadPrevious, type Queryable, type StoredReport } from '@gongkai/db'
import type { z } from 'zod'

/** Last year's final report of an organ, with the reports its numbers come from. */
export interface LastYear {
  readonly previous: z.output<typeof PreviousShape>
  readonly reportIds: readonly string[]
}

/**
 * Last year's published report, or where nothing is published yet the approved one; after a reorganisation the sum of those
 * of the organs this one continues. Null where there is none.
 */
export async function findLastYear(
  tx: Queryable,
  organ: OrganRecord,
  { reportingYear, kind }: Pick<StoredReport, 'reportingYear' | 'kind'>,
): Promise<LastYear | null> {
  const lastYear = reportingYear - 1
  const versions = await loadPrevious(tx, { organIds: predecessorsFor(organ, lastYear), reportingYear: lastYear, kind })
  const [first] = versions
  if (first === undefined) return null
  const cells = versions.map((version) => version.content.cells)
  return {
    previous: {
      format: first.format,
      reportingYear: lastYear,
      cells: cells.length === 1 ? first.content.cells : addUpCells(getFormat(first.format), cells),
      text: versions.map((version) => wordsOf(version.content.sections)).join('\n'),
    },
    reportIds: versions.map((version) => version.reportId),
  }
}

/** The words of all sections, as the rules compare them. */
export function wordsOf(sections: readonly SectionContent[]): string {
  return sections.map((section) => narrativeText(section.narrative)).join('\n')
}
