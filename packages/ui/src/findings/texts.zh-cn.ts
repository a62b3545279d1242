import type { CellMark } from '../statutory-table/cell-marks.ts'

/** What a finding of each kind asks for, in a word. */
export const SEVERITY_NAMES: Readonly<Record<CellMark['kind'], string>> = {
  error: '须改',
  warning: '须说明',
  explained: '已说明',
  info: '提示',
}
