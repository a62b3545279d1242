import { exampleFinding, findingText, type Rule } from '@gongkai/core'

/** What the rule says about its own failing example, e.g. a column that does not balance, in numbers. */
export function exampleOf(rule: Rule): string {
  return findingText(exampleFinding(rule)).message
}
