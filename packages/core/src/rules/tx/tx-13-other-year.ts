import { checkParts, defineRule } from '../define-rule.ts'
import type { FindingDraft, TextPlace } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { REGULATION } from '../sources.ts'
import { everyText, placeInSentence, placeOfText, placesBy, plainSentences, type TextPiece } from './every-text.ts'

/** A year that opens a sentence as its period: 2020年，我局… 2020年度，本机关… 2020年全县… */
const OPENING_YEAR =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．是]+)?(?:在|截至|截止)?(?<year>20\d\d)年度?(?:以来)?(?=，|我|本|全|共|新收|收到|主动|政府信息)/
const WHOLE_PERIOD = /(?<year>20\d\d)年1月1日起?(?:至|到|—|-)(?:20\d\d年)?12月31日/
const OWN_REPORT = /(?:现|特|现将|特此)(?:公布|发布|编制).{0,20}?(?<year>20\d\d)年度?政府信息公开(?:工作)?年度报告/
const LOOKS_AHEAD = /将|计划|拟|下一?步|继续|力争|要|进一步|重点|着力|打算/
const LOOKS_BACK = /持平|相当|相比|同比|较|比|去年|上年|以来|印发|至今|公布|发布/
/** Where applications come from says nothing about the period a sentence speaks of. */
const CARRIED = /(?:上年度?|去年|20\d\d年度?)(?:结转|转结|转入)/g

/** True when a year other than the reporting year is no slip: plans for the next one, comparison with the last one. */
function isObvious(year: number, sentence: string, no: number, reportingYear: number): boolean {
  if (year === reportingYear + 1) return no === 5 || no === 6 || LOOKS_AHEAD.test(sentence)
  return year === reportingYear - 1 && LOOKS_BACK.test(sentence.replace(CARRIED, ''))
}

/** Years a piece of text takes for its period that are not the reporting year, with the places where it says so. */
function wrongYears(facts: ReportFacts, piece: TextPiece): Map<number, TextPlace[]> {
  const { reportingYear } = facts
  // The statistics period of the preface is CP-04's.
  const patterns = piece.no === 0 ? [OWN_REPORT, OPENING_YEAR] : [OPENING_YEAR, WHOLE_PERIOD]
  const dated = plainSentences(facts, piece).filter(({ text }) => text.includes('20'))
  const found = dated.flatMap((sentence) =>
    patterns.flatMap((pattern): [number, TextPlace][] => {
      const match = pattern.exec(sentence.text)
      const year = Number(match?.groups?.['year'])
      if (!match || year === reportingYear || isObvious(year, sentence.text, piece.no, reportingYear)) return []
      const at = match.index + match[0].lastIndexOf(String(year))
      return [[year, placeInSentence(sentence, at, at + String(year).length + 1)]]
    }),
  )
  return placesBy(found)
}

function findWrongYears(facts: ReportFacts): FindingDraft[] {
  const { reportingYear } = facts
  return everyText(facts).flatMap((piece) =>
    [...wrongYears(facts, piece)].map(([year, places]): FindingDraft => ({
      ...placeOfText(piece.no),
      places,
      params: { n: piece.no, year, reportingYear },
      expected: reportingYear,
      actual: year,
      operands: [
        ['section', piece.no],
        ['year', year],
      ],
    })),
  )
}

/** TX-13 The period the text speaks of is the reporting year. */
export const tx13OtherYear = defineRule({
  code: 'TX-13',
  version: 1,
  severity: 'warning',
  source: { quote: '上一年度政府信息公开工作年度报告', document: `${REGULATION}第四十九条` },
  passing: {
    sections: {
      1: '2024年，本局依法公开各类信息，与2023年相比更加及时，依申请公开、信息管理、平台建设、监督保障都有进展。',
      5: '公开不够及时。2025年，本局将加强培训。',
    },
  },
  failing: { sections: { 1: '2022年，本局依法公开各类信息，依申请公开、信息管理、平台建设、监督保障都有进展。' } },
  expand: () => [checkParts(['preface', 'sections'], findWrongYears)],
})
