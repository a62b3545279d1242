import type { Narrative } from '../report/narrative.ts'

/** An organ that exists nowhere, for examples and tests. */
export const INVENTED_ORGAN = '安澜县林业局'

/** A preface with everything a preface needs. */
export function inventedPreface(reportingYear: number): Narrative {
  return [
    {
      kind: 'paragraph',
      text:
        '本报告依照《中华人民共和国政府信息公开条例》编制，由六个部分组成。' +
        `统计期限自${reportingYear}年1月1日起至${reportingYear}年12月31日止。报告电子版可在安澜县人民政府网站下载。` +
        '如有疑问，请与本局办公室联系，电话：000-0000000。',
    },
  ]
}

const overall = (year: number): Narrative => [
  { kind: 'paragraph', text: `${year}年，本局按照条例要求推进公开工作，回应林农关切。` },
  { kind: 'heading', text: '（一）主动公开' },
  { kind: 'paragraph', text: '围绕造林绿化、森林防火和惠林资金，及时发布计划、进度和结果，方便林农核对。' },
  { kind: 'heading', text: '（二）依申请公开' },
  { kind: 'paragraph', text: '专人登记、专人审核，答复文书统一编号，做到件件有着落。' },
  { kind: 'heading', text: '（三）政府信息管理' },
  { kind: 'paragraph', text: '对历年规范性文件逐件清理，过时的注明失效，公开前一律审查。' },
  { kind: 'heading', text: '（四）政府信息公开平台建设' },
  { kind: 'paragraph', text: '在县政府网站设置林业专栏，林场和林业站备有纸质查阅点。' },
  { kind: 'heading', text: '（五）监督保障' },
  { kind: 'paragraph', text: '公开工作列入股室考核，接受社会评议，组织了业务培训，没有需要追究责任的情形。' },
]

const problems: Narrative = [
  { kind: 'paragraph', text: '主要问题：部分林业站更新不够及时，专业术语解读偏少，林农不易看懂。' },
  { kind: 'paragraph', text: '改进情况：已为各林业站配备专人，按月通报更新进度，并增加图文解读。' },
]

const others = (year: number): Narrative => [
  {
    kind: 'paragraph',
    text: year >= 2021 ? '本年度未收取信息处理费。无其他需要报告的事项。' : '无其他需要报告的事项。',
  },
]

/** Text of a section that no rule objects to; table sections have none. */
export function inventedNarrative(no: number, reportingYear: number): Narrative {
  if (no === 1) return overall(reportingYear)
  if (no === 5) return problems
  return no === 6 ? others(reportingYear) : []
}
