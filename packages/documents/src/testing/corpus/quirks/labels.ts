import type { SeededRandom } from '@gongkai/core/testing'
import { cellsOf, labelsOf, type PrintedCell, type PrintedReport } from '../printed-report.ts'
import type { Quirk } from './quirk.ts'

const TYPOS: Readonly<Record<string, readonly string[]>> = {
  行政事业性收费: ['行政事业型收费', '行政事业收费', '行政性事业收费'],
  '2.其他法律行政法规禁止公开': [
    '2.其他法律行政止公开',
    '2.其他法律、行政法规禁止公开',
    '2.其他法律行政法规规定禁止公开',
  ],
  '3.危及“三安全一稳定”': ['3.危及“三安全稳定”', '3.危及三安全一稳定', '3.危及"三安全一稳定"'],
  '4.保护第三方合法权益': ['4.保护第三方合法利益', '4.保护第三方权益'],
  '5.属于三类内部事务信息': ['5.属于三类内部事物信息', '5.属于三类内部管理信息'],
  '7.属于行政执法案卷': ['7.属于行政执法案卷信息', '7.属于行政执法卷宗'],
  '一、本年新收政府信息公开申请数量': [
    '一、本年新收政府信息公开申请数',
    '一、本年新收政府信息公开申请量',
    '一、本年新收信息公开申请数量',
  ],
  '二、上年结转政府信息公开申请数量': ['二、上年度结转政府信息公开申请数量', '二、上年结转政府信息公开申请'],
  '四、结转下年度继续办理': ['四、结转到下年度继续办理', '四、结转下年继续办理', '四、结转下一年度继续办理'],
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': [
    '（二）部分公开',
    '（二）部分公开（区分处理的，只计这一情形，不计其它情形）',
  ],
  现行有效件数: ['现行有效件', '现行有效数', '现行有效件数（历史累计）'],
  本年制发件数: ['本年制发件', '本年制发数'],
  本年废止件数: ['本年废止件', '本年废止数'],
  本年处理决定数量: ['本年处理决定数', '处理决定数量'],
  '本年收费金额（单位：万元）': ['本年收费金额(万元)', '本年收费金额（单位:万元）'],
  对外公开总数量: ['对外公开总数', '对外公开 总数量'],
  上一年项目数量: ['上一年项目数', '上年项目数量'],
  其他对外管理服务事项: ['其他对外管理服务', '其它对外管理服务事项'],
  政府集中采购: ['政府集中釆购', '政府采购'],
  社会公益组织: ['社会公益 组织', '社会公益组'],
  法律服务机构: ['法律服务 机构', '法律服务'],
}
const STRAY = '的和信据项目及等'

const rowLabels = (report: PrintedReport) =>
  [...cellsOf(report)].flatMap(({ cell }) => (cell.kind === 'rowHeader' && cell.official.length >= 7 ? [cell] : []))

/** One character of a label lost, doubled or replaced. */
function misspell({ text }: PrintedCell, random: SeededRandom): string {
  const at = random.integer(3, text.length - 1)
  const put = random.pick(['', `${text[at]!}${text[at]!}`, random.pick([...STRAY])])
  return `${text.slice(0, at)}${put}${text.slice(at + 1)}`
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '、': '.',
  '“': '"',
  '”': '"',
  '：': ':',
}
const halfWidth = (text: string) => text.replace(/[（），“”：]/g, (mark) => HALF_WIDTH[mark]!)

/** Ways of writing the numbers before labels. */
const NUMBERINGS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^(\d)\./, '$1、'),
  (text) => text.replace(/^(\d)\./, '$1．').replace(/^（([一二三四五六七])）/, '($1)'),
  (text) => text.replace(/^(\d)\./, '（$1）'),
  (text) => text.replace(/^(\d)\./, '$1 . ').replace(/^([一二四])、/, '$1.'),
  (text) => text.replace(/^（([一二三四五六七])）/, '（$1）、').replace(/^([一二四])、/, '$1，'),
]

const setAll = (report: PrintedReport, change: (text: string) => string) => {
  for (const { cell } of cellsOf(report)) if (cell.cellId === null) cell.text = change(cell.text)
}

/** What happens to labels. */
export const LABEL_QUIRKS: readonly Quirk[] = [
  {
    name: 'labels in other words',
    apply: (report, random) => {
      const wanted = random.shuffle(Object.keys(TYPOS)).slice(0, random.integer(2, 8))
      // A label that already says something of its own, such as the unit of an amount, says it still.
      const asInForm = labelsOf(report, ...wanted).filter(({ text, official }) => text === official)
      for (const cell of asInForm) cell.text = random.pick(TYPOS[cell.official]!)
    },
  },
  {
    name: 'labels misspelt',
    apply: (report, random) => {
      for (const cell of random.shuffle(rowLabels(report)).slice(0, random.integer(1, 4)))
        cell.text = misspell(cell, random)
    },
  },
  {
    name: 'headers cut to 本年新',
    suits: (report) => labelsOf(report, '本年新制作数量').length > 0,
    apply: (report) => {
      for (const cell of labelsOf(report, '本年新制作数量', '本年新公开数量')) cell.text = '本年新'
    },
  },
  {
    name: 'header 本年增/',
    suits: (report) => labelsOf(report, '本年增/减').length > 0,
    apply: (report, random) => {
      const text = random.pick(['本年增/', '本年增减', '本年增', '本年增／减'])
      for (const cell of labelsOf(report, '本年增/减')) cell.text = text
    },
  },
  {
    name: 'row name of the other form',
    apply: (report) => {
      for (const cell of labelsOf(report, '规范性文件', '行政规范性文件'))
        cell.text = cell.official === '规范性文件' ? '行政规范性文件' : '规范性文件'
    },
  },
  {
    name: 'spaces in labels',
    suits: (_, { name }) => !name.includes('single spaces'),
    apply: (report, random) =>
      setAll(report, (text) =>
        text.length <= 8 && random.chance(0.7) ? [...text].join(random.pick([' ', '　'])) : text,
      ),
  },
  {
    name: 'labels broken over lines',
    apply: (report, random) =>
      setAll(report, (text) => {
        if (text.length < 4 || random.chance(0.4)) return text
        const at = random.integer(2, text.length - 2)
        return `${text.slice(0, at)}\n${text.slice(at)}`
      }),
  },
  { name: 'half-width marks', apply: (report) => setAll(report, halfWidth) },
  {
    name: 'numbers before labels',
    apply: (report, random) => {
      const change = random.pick(NUMBERINGS)
      setAll(report, change)
    },
  },
  {
    name: 'corner lost',
    apply: (report) => {
      for (const { cell } of cellsOf(report)) if (cell.kind === 'corner') cell.text = ''
    },
  },
]
