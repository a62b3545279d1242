import type { RuleSurroundings } from '../exchange/report-editing.ts'
import { getFormat } from '../formats/registry.ts'
import { cellsInOrder } from '../report/report.ts'
import type { Surroundings } from './to-report-facts.ts'

/**
 * What the rules read beside a report, from the shape in which it travels. Browser and server start from the same object,
 * so they find the same. A report typed here has a right form by construction, and no register of applications is kept yet.
 */
export function toSurroundings({ previous, ...rest }: RuleSurroundings): Surroundings {
  const format = previous && getFormat(previous.format)
  return {
    ...rest,
    previous:
      previous && format
        ? {
            format,
            reportingYear: previous.reportingYear,
            cells: cellsInOrder(format, previous.cells),
            text: previous.text,
          }
        : null,
    form: null,
    overdueOpenApplications: null,
  }
}
