import { shinglesOf, similarity, type Shingles } from '../../text/similarity.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { COPIED } from '../sources.ts'
import { lastYear } from './against-previous.ts'

/** From this share of common shingles on, two texts count as the same text. */
const SIMILAR_FROM = 0.8
/** A text of fewer shingles says too little to be called copied. */
const SHORTEST = 60

const known = new WeakMap<object, Shingles>()

/** Shingles of the text `owner` holds, computed once for each owner: last year's report does not change while one types. */
function shinglesFor(owner: object, text: () => string): Shingles {
  let shingles = known.get(owner)
  if (!shingles) known.set(owner, (shingles = shinglesOf(text())))
  return shingles
}

interface Compared {
  readonly name: string
  readonly year: number
  readonly shingles: Shingles
}

function comparedTexts(facts: ReportFacts): Compared[] {
  const previous = lastYear(facts)
  return [
    ...(previous
      ? [{ name: '', year: previous.reportingYear, shingles: shinglesFor(previous, () => previous.text) }]
      : []),
    ...facts.others.map((other) => ({
      name: other.name,
      year: other.reportingYear,
      shingles: shinglesFor(other, () => other.text),
    })),
  ]
}

function findCopies(facts: ReportFacts): FindingDraft[] {
  const compared = comparedTexts(facts)
  if (compared.length === 0) return []
  const own = shinglesFor(facts.sections, () => facts.sections.map((section) => section.text).join('\n'))
  if (own.length < SHORTEST) return []
  return compared.flatMap(({ name, year, shingles }): FindingDraft[] => {
    const share = similarity(own, shingles)
    if (share < SIMILAR_FROM) return []
    const percent = Math.round(share * 100)
    return [
      {
        ...(name === '' ? { variant: 'lastYear' } : {}),
        sections: [1, 5],
        params: { name, year, percent },
        actual: percent,
        operands: [
          ['name', name],
          ['year', year],
          ['percent', percent],
        ],
      },
    ]
  })
}

const ownText =
  '一年来本局围绕林区群众关心的事项更新公开目录，把采伐指标分配、退耕补助发放和护林员选聘结果逐项公示。' +
  '依申请公开实行专人登记、专人答复，答复文书统一编号存档。存在的问题是基层林场公开不及时，下一步将按季度抽查。'
const otherText =
  '全年重点抓了水源地保护信息的发布，水质监测结果按月上网，供水价格调整全程公开听证材料。' +
  '不足之处在于解读方式单一，今后将多用图表说明，并请用水户代表参加评议，逐条回应大家提出的意见。'

/** XY-10 A text that is four fifths the same as last year's, or as another organ's, was copied. */
export const xy10SameText = defineRule({
  code: 'XY-10',
  version: 1,
  severity: 'warning',
  source: COPIED,
  passing: { sections: { 1: ownText }, others: [{ name: '安澜县水利局', reportingYear: 2024, text: otherText }] },
  failing: {
    sections: { 1: ownText, 5: '', 6: '' },
    others: [{ name: '安澜县水利局', reportingYear: 2024, text: ownText }],
  },
  expand: () => [checkParts(['sections', 'previous', 'others'], findCopies)],
})
