import type { ImportNote } from '../imported-report.ts'
import type { CheckedImport, ImportCheck } from './check.ts'
import { everyCellFound } from './every-cell-found.ts'
import { everySectionFound } from './every-section-found.ts'
import { everyValueCertain } from './every-value-certain.ts'
import { everythingInSight } from './everything-in-sight.ts'
import { identityFound } from './identity-found.ts'
import { noPicture } from './no-picture.ts'
import { noUnknownLine } from './no-unknown-line.ts'
import { textAsPrinted } from './text-as-printed.ts'
import { unitsAsOnForm } from './units-as-on-form.ts'

const CHECKS: readonly ImportCheck[] = [
  identityFound,
  everythingInSight,
  everySectionFound,
  everyCellFound,
  noPicture,
  noUnknownLine,
  everyValueCertain,
  unitsAsOnForm,
  textAsPrinted,
]

/** Runs every check of an import; the notes tell a person what to look at. */
export function noteFindings(checked: CheckedImport): ImportNote[] {
  return CHECKS.flatMap((check) => check(checked))
}
