import type { CellStyle } from 'hucre/xlsx'
import type { Look } from './sheet.ts'

const SIDE = { style: 'thin', color: { rgb: '000000' } } as const
const RULED = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE }
const song = (size: number) => ({ name: '宋体', size, charset: 134 })
const hei = (size: number) => ({ name: '黑体', size, charset: 134 })
const LABEL_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2EE' } } as const
const wrapped = (horizontal: 'left' | 'center', vertical: 'top' | 'center' = 'center') =>
  ({ horizontal, vertical, wrapText: true }) as const

/** Styles of the cells. Counts and amounts are plain numbers, so that they can be added up and read back. */
export const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: hei(16), alignment: wrapped('center') },
  heading: { font: hei(13), alignment: wrapped('left') },
  subheading: { font: { ...song(11), bold: true }, alignment: wrapped('left', 'top') },
  text: { font: song(11), alignment: wrapped('left', 'top') },
  plain: { font: song(10), border: RULED, alignment: wrapped('center') },
  label: { font: song(10), border: RULED, fill: LABEL_FILL, alignment: wrapped('center') },
  rowLabel: { font: song(10), border: RULED, fill: LABEL_FILL, alignment: wrapped('left') },
  count: { font: song(10), border: RULED, alignment: wrapped('center'), numFmt: '0' },
  amount: { font: song(10), border: RULED, alignment: wrapped('center'), numFmt: 'General' },
  carried: { font: song(8), numFmt: '@' },
  warning: { font: { ...hei(11), color: { rgb: 'B3261E' } }, alignment: wrapped('left') },
}
