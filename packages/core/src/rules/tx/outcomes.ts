import type { Format } from '../../definition/define-format.ts'
import { outcomeGroupsOf } from '../../definition/outcome-groups.ts'
import { applicationRow, applicationRowTotal } from '../read-cells.ts'
import type { ReportFacts } from '../report-facts.ts'
import type { Count } from './prose-counts.ts'

/** One of the six kinds of results of table 3 as a text names it, with the cells of its rows. */
export interface Outcome {
  readonly name: string
  readonly rows: readonly (readonly number[])[]
}

/** The kinds of results a format has, each with the cells of its rows. */
export function outcomesOf(format: Format): Outcome[] {
  return outcomeGroupsOf(format).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => applicationRow(format, row)),
  }))
}

/** How many applications ended so, from the table. Null when a row holds no number at all. */
export function outcomeTotal(facts: ReportFacts, outcome: Outcome): number | null {
  let sum = 0
  for (const row of outcome.rows) {
    const total = applicationRowTotal(facts, row)
    if (total === null) return null
    sum += total
  }
  return sum
}

const NAMES = '予以公开|部分公开|不予公开|无法提供|不予处理|其他处理'
const BEFORE = new RegExp(
  `(?<![不主动])(?<names>(?:${NAMES})(?:和(?:${NAMES}))*)(?:政府信息公开|信息公开|政府信息|申请|答复|决定|情形|情况|的|类|共计|共|计|有|为|：)*$`,
)
const AFTER = new RegExp(
  `^(?:申请)?(?:的)?(?:被|为|属于?|系|作出|做出|依法|决定|答复)*(?<![不主动])(?<names>(?:${NAMES})(?:和(?:${NAMES}))*)`,
)

/** Names of the results a count is about: 予以公开 N 件, N 件予以公开, 予以公开和部分公开 N 件. Empty when none, or when both sides name some. */
export function outcomesNamed(count: Count): string[] {
  if (
    !/公开|提供|处理/.test(count.clause) ||
    !/申请/.test(count.sentence.paragraph) ||
    /复议|诉讼|其中/.test(count.lead)
  )
    return []
  const before = BEFORE.exec(count.lead)?.groups?.['names']
  const after = AFTER.exec(count.tail)?.groups?.['names']
  if ((before === undefined) === (after === undefined)) return []
  return (before ?? after)!.split('和')
}
