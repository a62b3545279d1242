import type { Format } from '../definition/define-format.ts'
import type { Check, Part, Rule } from './define-rule.ts'
import { RULES } from './registry.ts'

/** A check with the rule it belongs to. */
export interface BoundCheck extends Check {
  readonly rule: Rule
}

/** The rules of a format, expanded once: all checks, and which of them read each cell and each part. */
export interface RuleSet {
  readonly checks: readonly BoundCheck[]
  readonly byCell: readonly (readonly number[])[]
  readonly byPart: ReadonlyMap<Part, readonly number[]>
}

const built = new WeakMap<Format, RuleSet>()

function buildRuleSet(format: Format): RuleSet {
  const checks = format.ruleCodes.flatMap((code) => {
    const rule = RULES.get(code)
    if (!rule) throw new Error(`${format.id} lists ${code}, which is not registered`)
    return rule.expand(format).map((check) => ({ ...check, rule }))
  })
  const byCell: number[][] = format.cells.map(() => [])
  const byPart = new Map<Part, number[]>()
  checks.forEach((check, position) => {
    for (const cell of new Set(check.cells)) byCell[cell]!.push(position)
    for (const part of check.parts) byPart.set(part, [...(byPart.get(part) ?? []), position])
  })
  return { checks, byCell, byPart }
}

/** The rule set of a format. Throws when the format lists a code that is not registered or a rule that names a missing cell. */
export function ruleSetOf(format: Format): RuleSet {
  const known = built.get(format)
  if (known) return known
  const set = buildRuleSet(format)
  built.set(format, set)
  return set
}
