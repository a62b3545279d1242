import { buildFacts } from '../testing/build-facts.ts'
import type { Rule } from './define-rule.ts'
import { evaluateRules } from './evaluate-rules.ts'
import type { Finding } from './finding.ts'

/** What a rule finds in its own failing example, so that people can be shown the rule at work. Throws when it finds nothing. */
export function exampleFinding(rule: Rule): Finding {
  const found = evaluateRules(buildFacts(rule.failing)).find((finding) => finding.code === rule.code)
  if (!found) throw new Error(`${rule.code} does not find its own failing example`)
  return found
}
