import { getCell, getFormat, readCell } from '@gongkai/core'
import type { ImportCheck } from './check.ts'

/** Amounts stand in the unit of the form. A converted one is named, so that a person confirms it. */
export const unitsAsOnForm: ImportCheck = ({ report }) => {
  const format = getFormat(report.format)
  return report.cells
    .filter(
      ({ id, raw }) =>
        getCell(format, id).type.kind === 'money' &&
        readCell(getCell(format, id).type, raw).marks.includes('converted'),
    )
    .map(({ id, raw }) => ({
      code: 'UNIT_CONVERTED',
      params: { cell: `${getCell(format, id).rowLabel} · ${getCell(format, id).columnLabel}`, raw },
    }))
}
