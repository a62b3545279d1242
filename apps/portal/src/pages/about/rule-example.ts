import { exampleFinding, findingText, type Rule } from '@gongkai/core'

/** What the rule says about its own failing example, e.g. a column that does not balance, in numbers, and what to do then. */
export function exampleOf(rule: Rule): { message: string; advice: string } {
  return findingText(exampleFinding(rule))
}
