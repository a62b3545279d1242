import type { ReportFacts } from '../../report-facts.ts'
import {
  COMPARED,
  LONGER,
  ONE_ORGAN,
  OTHER_ORGANS,
  OTHERS_FIRST,
  OTHER_YEAR,
  PART_BY_SELF,
  PART_OF_YEAR,
  WHOLE_AREA,
  WHOLE_YEAR,
  YEAR_ANEW,
} from './phrases.zh-cn.ts'

const YEAR = '(?:上一?年度?|往年|以前年度|去年|下一?年度?|次年|明年|今年|本年度?|20\\d\\d年度?)'
const CARRY = '(?:结转|转结|转入|转至|转到|延续)'
/** 上年结转, 结转至2025年, 2023年转至今年: years named to say where applications come from or go to. */
const CARRIED = new RegExp(
  `${YEAR}[^，；（）]{0,6}${CARRY}(?:至|到|入|为|自)?(?:${YEAR})?|${CARRY}(?:至|到|入|为|自)?${YEAR}`,
  'g',
)
/** Names of organs whose report may call their area 我县. */
const SPEAKS_FOR_AREA = /政府|办公[室厅]|委员会|街道|[镇乡]$/
const CLAUSE_END = /[，（）；]/

/** The clause of `sentence` around a place: back and forth to the next comma or bracket. */
export function clauseAround(sentence: string, from: number, to: number): { start: number; text: string } {
  let start = from
  while (start > 0 && !CLAUSE_END.test(sentence[start - 1]!)) start--
  let end = to
  while (end < sentence.length && !CLAUSE_END.test(sentence[end]!)) end++
  return { start, text: sentence.slice(start, end) }
}

/** A part of the year stays meant through the sentence until the whole year is named again. */
function meansPartOfYear(before: string, clause: string): boolean {
  if (PART_OF_YEAR.test(clause)) return true
  const part = before.search(PART_OF_YEAR)
  return part >= 0 && !YEAR_ANEW.test(before.slice(part)) && !YEAR_ANEW.test(clause)
}

/**
 * True when a clause does not state this report's own figures for its own year: another year is named last before it, it
 * compares, it covers part of the year, or it speaks of other organs. 上年结转 and 结转下年 name other years and are still
 * figures of this one: `carried` tells that such a number is meant.
 */
export function speaksOfOtherData(
  sentence: string,
  from: number,
  to: number,
  { reportingYear, kind, organName }: ReportFacts,
  carried = false,
): boolean {
  const clause = clauseAround(sentence, from, to)
  const plain = (words: string) => words.replace(CARRIED, '').replace(WHOLE_YEAR, '')
  const words = plain(clause.text)
  const before = plain(sentence.slice(0, clause.start))
  if (meansPartOfYear(before, words) || LONGER.test(words) || COMPARED.test(words)) return true
  if (!carried && namesOtherYear(before, words, reportingYear)) return true
  if (kind !== 'organ') return ONE_ORGAN.test(words)
  if (PART_BY_SELF.test(sentence.slice(to)) || (!SPEAKS_FOR_AREA.test(organName) && WHOLE_AREA.test(words))) return true
  return OTHER_ORGANS.test(words) || OTHERS_FIRST.test(sentence)
}

function namesOtherYear(before: string, words: string, reportingYear: number): boolean {
  if (OTHER_YEAR.test(words)) return true
  const last = [...`${before}${words}`.matchAll(/(20\d\d)年/g)].at(-1)?.[1]
  return last !== undefined && Number(last) !== reportingYear
}
