import { PART_NAMES } from '../texts.zh-cn.ts'
import type { ImportNote } from '../imported-report.ts'
import type { ImportCheck } from './check.ts'

/** Everything in the file can be seen and read: no sheet, row or column is hidden, no table is a picture. Says what was left out. */
export const everythingInSight: ImportCheck = ({ hidden, tablesInPictures }) => {
  const notes = tablesInPictures.map(({ name }): ImportNote => ({ code: 'TABLE_IS_PICTURE', params: { table: name } }))
  if (hidden === undefined) return notes
  const { sheets, rows, columns } = hidden
  const left = [
    ...sheets.map(PART_NAMES.sheet),
    ...(rows > 0 ? [PART_NAMES.rows(rows)] : []),
    ...(columns > 0 ? [PART_NAMES.columns(columns)] : []),
  ]
  return left.length === 0 ? notes : [...notes, { code: 'HIDDEN_LEFT_OUT', params: { what: left.join('、') } }]
}
