import type { RuleCode } from '../definition/rule-code.ts'
import type { Rule } from './define-rule.ts'
import { cp01Sections } from './cp/cp-01-sections.ts'
import { cp02CompleteTables } from './cp/cp-02-complete-tables.ts'
import { cp03FormatOfYear } from './cp/cp-03-format-of-year.ts'
import { cp04Period } from './cp/cp-04-period.ts'
import { cp05Title } from './cp/cp-05-title.ts'
import { cp06GovernmentItems } from './cp/cp-06-government-items.ts'
import { cp07FiveAspects } from './cp/cp-07-five-aspects.ts'
import { cp08Length } from './cp/cp-08-length.ts'
import { cp09ProblemsStated } from './cp/cp-09-problems-stated.ts'
import { cp10ProblemAndMeasure } from './cp/cp-10-problem-and-measure.ts'
import { cp11FeeStatement } from './cp/cp-11-fee-statement.ts'
import { cp12Contact } from './cp/cp-12-contact.ts'
import { cp13OnTime } from './cp/cp-13-on-time.ts'
import { cp14Publication } from './cp/cp-14-publication.ts'
import { cp15SignOff } from './cp/cp-15-sign-off.ts'
import { t301Balance } from './derived/t3-01-balance.ts'
import { t302ResultTotal } from './derived/t3-02-result-total.ts'
import { t303RowTotal } from './derived/t3-03-row-total.ts'
import { t401ReviewTotal } from './derived/t4-01-review-total.ts'
import { t402DirectLitigationTotal } from './derived/t4-02-direct-litigation-total.ts'
import { t403LitigationAfterReviewTotal } from './derived/t4-03-litigation-after-review-total.ts'
import { nm01Count } from './nm/nm-01-count.ts'
import { nm02Change } from './nm/nm-02-change.ts'
import { nm03Money } from './nm/nm-03-money.ts'
import { nm04DigitsOnly } from './nm/nm-04-digits-only.ts'
import { nm05Blank } from './nm/nm-05-blank.ts'
import { nm06NotApplicable } from './nm/nm-06-not-applicable.ts'
import { pl01CasesWithoutApplications } from './pl/pl-01-cases-without-applications.ts'
import { pl02Regulations } from './pl/pl-02-regulations.ts'
import { pl03DecisionsAreItems } from './pl/pl-03-decisions-are-items.ts'
import { pl04ContradictingSign } from './pl/pl-04-contradicting-sign.ts'
import { pl05Enforcement } from './pl/pl-05-enforcement.ts'
import { pl06DirectLitigation } from './pl/pl-06-direct-litigation.ts'
import { pl07OtherResults } from './pl/pl-07-other-results.ts'
import { pl08ExcessiveApplications } from './pl/pl-08-excessive-applications.ts'
import { pl09FeesInYuan } from './pl/pl-09-fees-in-yuan.ts'
import { pl10Overdue } from './pl/pl-10-overdue.ts'
import { pl11TownshipScale } from './pl/pl-11-township-scale.ts'
import { pl12AllZero } from './pl/pl-12-all-zero.ts'
import { t201ItemsNotNegative } from './t2/t2-01-items-not-negative.ts'
import { t202PublishedTotal } from './t2/t2-02-published-total.ts'
import { t203InForce } from './t2/t2-03-in-force.ts'
import { t204Procurement } from './t2/t2-04-procurement.ts'
import { tx01Received } from './tx/tx-01-received.ts'
import { tx02CarriedIn } from './tx/tx-02-carried-in.ts'
import { tx03CarriedOut } from './tx/tx-03-carried-out.ts'
import { tx04Answered } from './tx/tx-04-answered.ts'
import { tx05Applicants } from './tx/tx-05-applicants.ts'
import { tx06Outcomes } from './tx/tx-06-outcomes.ts'
import { tx07Percentages } from './tx/tx-07-percentages.ts'
import { tx08Disputes } from './tx/tx-08-disputes.ts'
import { tx09Denials } from './tx/tx-09-denials.ts'
import { tx10FeeStatement } from './tx/tx-10-fee-statement.ts'
import { tx11Placeholders } from './tx/tx-11-placeholders.ts'
import { tx12OtherOrgan } from './tx/tx-12-other-organ.ts'
import { tx13OtherYear } from './tx/tx-13-other-year.ts'
import { tx14Documents } from './tx/tx-14-documents.ts'
import { xy01CarriedTotal } from './xy/xy-01-carried-total.ts'
import { xy02CarriedClass } from './xy/xy-02-carried-class.ts'
import { xy03InForceContinues } from './xy/xy-03-in-force-continues.ts'
import { xy04ItemsContinue } from './xy/xy-04-items-continue.ts'
import { xy05PublishedContinues } from './xy/xy-05-published-continues.ts'
import { xy06PendingCases } from './xy/xy-06-pending-cases.ts'
import { xy07Leap } from './xy/xy-07-leap.ts'
import { xy08MoneyUnit } from './xy/xy-08-money-unit.ts'
import { xy09SameTables } from './xy/xy-09-same-tables.ts'
import { xy10SameText } from './xy/xy-10-same-text.ts'

const rules: readonly Rule[] = [
  t301Balance,
  t302ResultTotal,
  t303RowTotal,
  t401ReviewTotal,
  t402DirectLitigationTotal,
  t403LitigationAfterReviewTotal,
  nm01Count,
  nm02Change,
  nm03Money,
  nm04DigitsOnly,
  nm05Blank,
  nm06NotApplicable,
  t201ItemsNotNegative,
  t202PublishedTotal,
  t203InForce,
  t204Procurement,
  xy01CarriedTotal,
  xy02CarriedClass,
  xy03InForceContinues,
  xy04ItemsContinue,
  xy05PublishedContinues,
  xy06PendingCases,
  xy07Leap,
  xy08MoneyUnit,
  xy09SameTables,
  xy10SameText,
  tx01Received,
  tx02CarriedIn,
  tx03CarriedOut,
  tx04Answered,
  tx05Applicants,
  tx06Outcomes,
  tx07Percentages,
  tx08Disputes,
  tx09Denials,
  tx10FeeStatement,
  tx11Placeholders,
  tx12OtherOrgan,
  tx13OtherYear,
  tx14Documents,
  pl01CasesWithoutApplications,
  pl02Regulations,
  pl03DecisionsAreItems,
  pl04ContradictingSign,
  pl05Enforcement,
  pl06DirectLitigation,
  pl07OtherResults,
  pl08ExcessiveApplications,
  pl09FeesInYuan,
  pl10Overdue,
  pl11TownshipScale,
  pl12AllZero,
  cp01Sections,
  cp02CompleteTables,
  cp03FormatOfYear,
  cp04Period,
  cp05Title,
  cp06GovernmentItems,
  cp07FiveAspects,
  cp08Length,
  cp09ProblemsStated,
  cp10ProblemAndMeasure,
  cp11FeeStatement,
  cp12Contact,
  cp13OnTime,
  cp14Publication,
  cp15SignOff,
]

/** Every rule by its code, in the order of the codes. A new rule is one file and one line here. */
export const RULES: ReadonlyMap<RuleCode, Rule> = new Map(rules.map((rule) => [rule.code, rule]))
