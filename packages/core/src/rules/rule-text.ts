import type { RuleCode } from '../definition/rule-code.ts'

/** Words of a rule for people. `{name}` is filled from a finding's params. */
export interface RuleText {
  /** What the rule looks at, in a few words. */
  readonly title: string
  readonly message: string
  /** Other wordings of the message, by the variant a finding names. */
  readonly variants?: Readonly<Record<string, string>>
  /** What to do about it. */
  readonly advice: string
}

/** Texts of one family of rules. */
export type RuleTexts<Code extends RuleCode> = Readonly<Record<Code, RuleText>>
