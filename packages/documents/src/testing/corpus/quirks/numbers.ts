import { displayNumber, formatNumber, getCell, getFormat, type CellType } from '@gongkai/core'
import type { SeededRandom } from '@gongkai/core/testing'
import { labelsOf, tablesOf, valuesOf, type PrintedCell, type PrintedReport } from '../printed-report.ts'
import type { Shape } from '../shapes/shape.ts'
import type { Quirk } from './quirk.ts'

const OF_EITHER = [getFormat('f2021'), getFormat('f2019')]
/** Type of a cell in whichever form it belongs to. */
export function typeOf({ cellId }: PrintedCell): CellType {
  return getCell(
    OF_EITHER.find(({ indexOf }) => indexOf.has(cellId!))!,
    cellId!,
  ).type
}

const isCount = (cell: PrintedCell) => typeOf(cell).kind === 'uint' && cell.value !== null
const CHINESE = '〇一二三四五六七八九'
const some = (report: PrintedReport, random: SeededRandom, share: number, wanted: (cell: PrintedCell) => boolean) =>
  valuesOf(report).filter((cell) => cell.text !== '' && wanted(cell) && random.chance(share))

function setBlank(cell: PrintedCell): void {
  cell.text = ''
  cell.value = null
}

const unitOf = (cell: PrintedCell) => (cell.cellId!.includes('items') ? '项' : '件')

/** Where cells keep their borders a mark or a word in them leaves the others alone. */
const apart = (_: PrintedReport, { runsTogether }: Shape) => !runsTogether

const SIGNS: readonly ((value: number) => string)[] = [
  (value) => (value > 0 ? `增${value}` : value < 0 ? `减${-value}` : '0'),
  (value) => (value > 0 ? `+${value}` : String(value)),
  (value) => (value > 0 ? `增加${value}项` : value < 0 ? `减少${-value}项` : '无变化'),
  (value) => (value === 0 ? '±0' : value > 0 ? `＋${value}` : `－${-value}`),
  (value) => (value > 0 ? `增${value}项` : value < 0 ? `减${-value}项` : '持平'),
]

const moneyCells = (report: PrintedReport) =>
  valuesOf(report).filter((cell) => typeOf(cell).kind === 'money' && cell.value !== null)

/** How numbers are written. The value a reader takes stays the same. */
export const NUMBER_QUIRKS: readonly Quirk[] = [
  {
    name: 'units in cells',
    suits: apart,
    apply: (report, random) => {
      for (const cell of some(report, random, 0.5, isCount)) cell.text += unitOf(cell)
    },
  },
  {
    name: 'remarks in cells',
    suits: apart,
    apply: (report, random) => {
      for (const cell of some(report, random, 0.05, isCount))
        cell.text += random.pick([
          `（其中修订${random.integer(1, 9)}件）`,
          '（累计）',
          '(含废止1件)',
          `件（其中新收 ${random.integer(1, 9)} 件）`,
        ])
    },
  },
  {
    name: 'note marks at numbers',
    suits: apart,
    apply: (report, random) => {
      for (const cell of some(report, random, 0.1, isCount)) cell.text += random.pick(['①', '②', '¹', '*', '※'])
    },
  },
  {
    name: 'decimals of nothing',
    suits: apart,
    apply: (report, random) => {
      const decimals = random.pick(['.0', '.00'])
      // Programs that print so know of no units and no marks of notes.
      const isPlain = (cell: PrintedCell) => isCount(cell) && /^\d+$/.test(cell.text)
      for (const cell of some(report, random, 0.9, isPlain)) cell.text += decimals
    },
  },
  {
    name: 'signs of changes',
    suits: (report, shape) => apart(report, shape) && labelsOf(report, '本年增/减').length > 0,
    apply: (report, random) => {
      const write = random.pick(SIGNS)
      for (const cell of valuesOf(report))
        if (typeOf(cell).kind === 'sint' && cell.value !== null) cell.text = write(cell.value)
    },
  },
  {
    name: 'full-width digits',
    apply: (report, random) => {
      for (const cell of some(report, random, 0.6, () => true))
        cell.text = cell.text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    },
  },
  {
    name: 'Chinese digits',
    suits: apart,
    apply: (report, random) => {
      for (const cell of some(report, random, 0.2, (one) => isCount(one) && one.value! < 10)) {
        cell.text = cell.value === 0 ? random.pick(['零', '〇']) : CHINESE[cell.value!]!
        // 一 alone may be meant as a stroke.
        if (cell.value === 1) cell.isOpen = true
      }
    },
  },
  {
    name: 'thousands separators',
    suits: apart,
    apply: (report, random) => {
      for (const cell of some(report, random, 1, (one) => (one.value ?? 0) >= 1000))
        cell.text =
          typeOf(cell).kind === 'money'
            ? displayNumber(typeOf(cell), cell.value!)
            : String(cell.value).replace(/\B(?=(?:\d{3})+$)/g, random.pick([',', '，']))
    },
  },
  {
    name: 'unit behind the amount',
    suits: apart,
    apply: (report, random) => {
      for (const cell of moneyCells(report)) {
        const unit = random.pick(['元', '万元'] as const)
        cell.text = `${formatNumber({ kind: 'money', unit }, cell.value!)}${random.pick([unit, ` ${unit}`, `（${unit}）`])}`
      }
    },
  },
  {
    name: 'currency at the amount',
    suits: apart,
    apply: (report, random) => {
      for (const cell of moneyCells(report)) {
        const inUnit = (unit: '元' | '万元') => formatNumber({ kind: 'money', unit }, cell.value!)
        cell.text = random.pick([`￥${inUnit('元')}元`, `人民币${inUnit('万元')}万元整`, `${inUnit('万元')}万`])
      }
    },
  },
  {
    name: 'unit of the amount in its header',
    apply: (report, random) => {
      const unit = random.pick(['元', '万元'] as const)
      for (const cell of labelsOf(report, '采购总金额'))
        cell.text = random.pick([`采购总金额（${unit}）`, `采购总金额(单位:${unit})`])
      for (const cell of labelsOf(report, '本年收费金额（单位：万元）')) cell.text = `本年收费金额（单位：${unit}）`
      for (const cell of moneyCells(report)) cell.text = formatNumber({ kind: 'money', unit }, cell.value!)
    },
  },
  {
    name: 'unit of the amount in its row label',
    apply: (report, random) => {
      const unit = random.pick(['元', '万元'] as const)
      for (const cell of labelsOf(report, '本年收费金额（单位：万元）')) cell.text = '本年收费金额'
      for (const cell of labelsOf(report, '政府集中采购')) cell.text = `政府集中采购（${unit}）`
      for (const cell of tablesOf(report).some(({ rows }) =>
        rows.some(({ cells }) => cells.some(({ official }) => official === '采购总金额')),
      )
        ? []
        : labelsOf(report, '行政事业性收费'))
        cell.text = `行政事业性收费（单位：${unit}）`
      for (const cell of moneyCells(report)) cell.text = formatNumber({ kind: 'money', unit }, cell.value!)
    },
  },
]

/** What is not there, or is there and is no number. */
export const GAP_QUIRKS: readonly Quirk[] = [
  {
    name: 'totals left blank',
    apply: (report, random) => {
      const rows = random.chance(0.5)
      for (const cell of valuesOf(report))
        if (/^t[34].*\.total$/.test(cell.cellId!) && (rows || cell.cellId!.startsWith('t3.'))) setBlank(cell)
    },
  },
  {
    name: 'zeros left blank',
    apply: (report, random) => {
      for (const cell of some(report, random, random.pick([0.1, 0.5, 1]), ({ value }) => value === 0)) setBlank(cell)
    },
  },
  {
    name: 'row ends left blank',
    apply: (report, random) => {
      for (const { rows } of tablesOf(report))
        for (const { cells } of rows) {
          const values = cells.filter(({ cellId }) => cellId !== null)
          if (values.length >= 3 && random.chance(0.3))
            for (const cell of values.slice(-random.integer(1, 2))) setBlank(cell)
        }
    },
  },
  {
    name: 'whole rows blank',
    apply: (report, random) => {
      for (const { rows } of tablesOf(report))
        for (const { cells } of rows)
          if (random.chance(0.15)) for (const cell of cells) if (cell.cellId !== null) setBlank(cell)
    },
  },
  {
    name: 'strokes for nothing',
    suits: apart,
    apply: (report, random) => {
      const stroke = random.pick(['/', '—', '-', '无', '——', '\\'])
      for (const cell of some(report, random, 0.3, ({ value }) => value === 0)) {
        cell.text = stroke
        cell.value = null
      }
    },
  },
  {
    name: 'words in cells',
    suits: apart,
    apply: (report, random) => {
      for (const cell of some(report, random, 0.03, isCount)) {
        cell.text = random.pick(['若干', '见附件', '约30', '1-2', '1 2', '待统计', '*'])
        cell.value = null
      }
    },
  },
]
