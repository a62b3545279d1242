import type { Part } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { proseOf, readOnce, type Count } from './prose-counts.ts'

/** What the rules that compare text and tables read besides cells. */
export const TEXT_PARTS: readonly Part[] = ['sections', 'organ']

/** A figure the text states about something, and in which section. */
export interface Statement {
  readonly value: number
  readonly section: number
}

/** What is also counted in 件 and received and answered, but under other laws. */
export const NOT_APPLICATIONS =
  /复议|诉讼|信访|投诉|举报|留言|来信|信件|信箱|建议|提案|议案|咨询|热线|工单|许可|登记|救助|补贴|补助|意见|政务服务|求助|诉求|招标|采购|(?<!申请)事项/

/** True when the words around a count are about applications for disclosure and not about letters, hotlines or licences. */
export function isAboutApplications(count: Count): boolean {
  return !NOT_APPLICATIONS.test(count.clause) && /申请/.test(count.sentence.paragraph)
}

/**
 * Different figures the text states for which `matches` holds, each where it stands first; figures about other data left
 * out. `what` names the question, so that it is asked once for each text.
 */
export function findStatements(
  facts: ReportFacts,
  what: string,
  matches: (count: Count) => boolean,
): readonly Statement[] {
  return readOnce(facts, `statements ${what}`, () => {
    const found: Statement[] = []
    for (const count of proseOf(facts).counts) {
      if (count.otherData || !matches(count)) continue
      if (!found.some((other) => other.value === count.value))
        found.push({ value: count.value, section: count.sentence.section })
    }
    return found
  })
}

/** Drafts without those that rest on the same operands as an earlier one: a sentence said twice is wrong once. */
export function distinct(drafts: readonly FindingDraft[]): FindingDraft[] {
  const seen = new Set<string>()
  return drafts.filter(({ operands }) => {
    const key = JSON.stringify(operands)
    return seen.has(key) ? false : seen.add(key)
  })
}
