import { narrativeFromText, type ReportContent } from '@gongkai/core'
import { withCells } from './closed-years.ts'

/** What is peculiar about a report of the open year: planted slips, so that every kind of finding can be met and mended. */
export interface Twist {
  /** The report as it stands. */
  readonly change: (content: ReportContent) => ReportContent
  /** As it was handed in the first time, where it was sent back and handed in again. */
  readonly first?: (content: ReportContent) => ReportContent
  /** Reasons given for findings, by code. */
  readonly reasons?: Readonly<Record<string, string>>
  /** Codes the reporter has explained already, before handing in. */
  readonly explained?: readonly string[]
}

type Change = (content: ReportContent) => ReportContent

const at = (content: ReportContent, cellId: string) => content.cells[cellId]?.value ?? 0

/** Cells computed from what stands there. */
const cells =
  (raws: (value: (cellId: string) => number) => Record<string, string | number>): Change =>
  (content) => {
    const given = raws((cellId) => at(content, cellId))
    return withCells(content, Object.fromEntries(Object.entries(given).map(([id, raw]) => [id, String(raw)])))
  }

/** Words of a section, made from the words that stand there. */
const words =
  (no: number, change: (text: string) => string): Change =>
  (content) => ({
    ...content,
    sections: content.sections.map((section) =>
      section.no === no
        ? {
            ...section,
            narrative: narrativeFromText(
              change(section.narrative.map((block) => ('text' in block ? block.text : '')).join('\n')),
            ),
          }
        : section,
    ),
  })

/** Leaves only some sections written and some tables filled, as a report half done. */
const only =
  (sections: readonly number[], tables: readonly string[]): Change =>
  (content) => ({
    ...content,
    sections: content.sections.map((section) =>
      sections.includes(section.no) ? section : { ...section, narrative: [] },
    ),
    cells: Object.fromEntries(
      Object.entries(content.cells).filter(([id]) => tables.some((table) => id.startsWith(`${table}.`))),
    ),
  })

const all =
  (...changes: readonly Change[]): Change =>
  (content) =>
    changes.reduce((result, change) => change(result), content)

const expired = cells((value) => ({ 't2.normativeDocs.inForce': value('t2.normativeDocs.inForce') - 1 }))

// 水利局：水库移民补偿方案公示后申请由个位数变为四十七件，须说明；正文的办结数少写一件，也是须说明的一处。
const MORE = 47
const flood = all(
  expired,
  cells((value) => {
    const extra = MORE - value('t3.newReceived.total')
    return {
      't3.newReceived.naturalPerson': value('t3.newReceived.naturalPerson') + extra,
      't3.granted.naturalPerson': value('t3.granted.naturalPerson') + extra - 12,
      't3.unableNotHeld.naturalPerson': value('t3.unableNotHeld.naturalPerson') + 10,
      't3.otherMisc.naturalPerson': value('t3.otherMisc.naturalPerson') + 2,
    }
  }),
  (content) => {
    const [received, concluded] = [at(content, 't3.newReceived.total'), at(content, 't3.resultTotal.total')]
    const [carriedIn, carriedOut] = [at(content, 't3.carriedIn.total'), at(content, 't3.carriedOut.total')]
    const sentence = `全年新收政府信息公开申请${received}件，上年结转${carriedIn}件，已办结${concluded + 1}件，结转下年度${carriedOut}件，内容多为砚溪水库移民补偿。`
    return words(1, (text) =>
      text.replace(/^.*依申请公开.*$/m, (line) => line.slice(0, line.indexOf('依申请公开') + 5) + `：${sentence}`),
    )(content)
  },
)

// 文化旅游局：12月底收到的一件漏计在“结转下年度”里，表三自然人一列差一件；一格填“无”，第六部分没写。都是填报人当场能改好的。
const onePersonShort: Change = (content) => {
  const [received, carriedOut] = [at(content, 't3.newReceived.total'), at(content, 't3.carriedOut.total')]
  const told = words(1, (text) =>
    text
      .replace(`申请${received}件`, `申请${received + 1}件`)
      .replace(/(结转下年度(?:继续办理)?|转入下年度继续办理)\d+件/, `$1${carriedOut + 1}件`),
  )
  return all(
    told,
    cells((value) => ({ 't3.newReceived.naturalPerson': value('t3.newReceived.naturalPerson') + 1 })),
  )(content)
}

/** Twists by the organ's address. */
export const TWISTS: Readonly<Record<string, Twist>> = {
  'yunchuan-wenlv': {
    change: all(
      expired,
      onePersonShort,
      cells(() => ({ 't2.coercion.decisions': '无' })),
      words(6, () => ''),
    ),
    reasons: { 'XY-03': '1件文件于2025年6月30日有效期届满自动失效，未另行废止。' },
    explained: ['XY-03'],
  },
  'yunchuan-shuili': {
    change: flood,
    first: all(
      flood,
      cells((value) => ({
        't3.otherMisc.naturalPerson': value('t3.otherMisc.naturalPerson') + 7,
        't3.unableNotHeld.naturalPerson': value('t3.unableNotHeld.naturalPerson') - 7,
      })),
    ),
    reasons: {
      'XY-07': '5月砚溪水库移民补偿方案公示后，沿线村民集中申请36件，已按件登记，台账附后。',
      'XY-03': '1件到期。',
      'TX-04': '正文多计1件，为年内补正后重新答复的申请。',
    },
  },
  'yunchuan-jiaoyu': {
    change: all(
      expired,
      cells((value) => ({
        't2.licensing.decisions': value('t2.licensing.decisions') * 6 + 20,
        't2.fees.amount': '31.6',
      })),
    ),
    reasons: {
      'XY-03': '《校外托管机构管理办法（试行）》试行期满失效，未另行废止。',
      'XY-07': '2025年起校外培训机构许可集中换证，公办幼儿园保教费按规定免除，两项数据与系统核对一致。',
    },
  },
  'yunchuan-yanxi': {
    change: cells(() => ({ 't2.licensing.decisions': 168 })),
    reasons: { 'XY-07': '2025年3月起承接县里下放的宅基地和农房建设许可，业务系统可查。' },
  },
  'yunchuan-minzheng': { change: expired, reasons: { 'XY-03': '1件到期。' } },
  'yunchuan-languan': { change: words(5, () => '存在公开不够及时的问题，下一步将加强。') },
  'yunchuan-jiaotong': { change: only([1, 5], ['t2', 't3']) },
  'yunchuan-linye': {
    change: all(
      only([1, 5, 6], ['t2', 't3', 't4']),
      cells((value) => ({ 't2.licensing.decisions': value('t2.licensing.decisions') * 10 })),
    ),
  },
  'yunchuan-yingji': { change: only([1], ['t2']) },
  'yunchuan-fengyan': {
    change: all(
      words(1, (text) => text.replace(/(?<=发布|信息|公开|共)\d+条/, 'XX条')),
      only([1, 5], ['t2', 't3']),
    ),
  },
  'yunchuan-yunyan': { change: only([], ['t2']) },
}
