import type { Rule } from '../rules/define-rule.ts'
import { evaluateRules } from '../rules/evaluate-rules.ts'
import type { Finding } from '../rules/finding.ts'
import { exampleFacts } from './example-facts.ts'

/** What a rule finds in its own failing example, so that people can be shown the rule at work. Throws when it finds nothing. */
export function exampleFinding(rule: Rule): Finding {
  const found = evaluateRules(exampleFacts(rule.failing)).find((finding) => finding.code === rule.code)
  if (!found) throw new Error(`${rule.code} does not find its own failing example`)
  return found
}
