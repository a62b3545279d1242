import {
  narrativeFromText,
  officialTitle,
  type Format,
  type Narrative,
  type ReportContent,
  type ReportKind,
} from '@gongkai/core'
import type { DemoOrgan } from '../organs.ts'
import { onApplication } from './applications.ts'
import { introduction, proactiveDisclosure } from './disclosure.ts'
import { informationManagement, platformBuilding, supervisionAndSupport } from './keeping.ts'
import { otherMatters, problemsAndMeasures } from './problems.ts'
import { createRandom } from '../random.ts'
import type { Voice } from './voice.ts'

/** Words of a report: sections 一, 五 and 六. */
export interface Words {
  readonly overview: string
  readonly problems: string
  readonly other: string
}

const ASPECTS = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'] as const

/** How an organ introduces the five aspects: it keeps its habit over the years. */
const leads: readonly ((aspect: string, no: number) => string)[] = [
  (aspect, no) => `（${'一二三四五'[no]}）${aspect}。`,
  (aspect) => `${aspect}方面，`,
  (aspect, no) => `${no + 1}.${aspect}情况。`,
]

/** The words of a department, town or street. */
export function writeWords(voice: Voice): Words {
  const lead = createRandom(voice.organ.slug, 'lead').pick(leads)
  const aspects = [proactiveDisclosure, onApplication, informationManagement, platformBuilding, supervisionAndSupport]
  const paragraphs = aspects.map((aspect, no) => lead(ASPECTS[no]!, no) + aspect(voice))
  return {
    overview: [introduction(voice), ...paragraphs].join('\n'),
    problems: problemsAndMeasures(voice),
    other: otherMatters(voice),
  }
}

const STREETS = ['澜川大道', '霁云路', '浔江路', '栖霞北路', '文澜路', '听松街'] as const

/**
 * 编制说明: legal basis, period, where to download, whom to ask. The host ends in .example, which never resolves, and the
 * telephone has an area code nobody has.
 */
export function writePreface(organ: DemoOrgan, year: number): Narrative {
  const random = createRandom(organ.slug, 'address')
  const address = `${organ.place.name}${random.pick(STREETS)}${random.whole(1, 168)}号`
  const phone = `0000-${random.whole(6000000, 6999999)}`
  return narrativeFromText(
    `本报告依据《中华人民共和国政府信息公开条例》和国家统一格式编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、` +
      `政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。统计期限为${year}年1月1日至${year}年12月31日。\n` +
      `报告电子版可在${organ.place.name}人民政府门户网站（www.lanjiang.example）查阅和下载。对本报告有疑问的，请与${organ.fullName}联系，` +
      `地址：${address}，邮政编码：000000，电话：${phone}。`,
  )
}

/** A whole report from its numbers and words. */
export function composeReport(
  organ: DemoOrgan,
  year: number,
  kind: ReportKind,
  format: Format,
  cells: ReportContent['cells'],
  words: Words,
): ReportContent {
  const text: Readonly<Record<number, string>> = { 1: words.overview, 5: words.problems, 6: words.other }
  return {
    format: format.id,
    reportingYear: year,
    kind,
    organName: organ.fullName,
    title: officialTitle(organ.fullName, year),
    preface: writePreface(organ, year),
    sections: format.sections.map(({ no, title }) => ({ no, title, narrative: narrativeFromText(text[no] ?? '') })),
    cells,
  }
}
