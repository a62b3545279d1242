import { FORMATS, RULES, type Rule, type RuleCode } from '@gongkai/core'
import type { T } from '../../texts.zh-cn.ts'
import { exampleOf } from './rule-example.ts'

/** A rule as it is shown: where it applies and what it says in its own example. */
export interface ShownRule {
  readonly rule: Rule
  /** Names of the forms that use it. */
  readonly formats: readonly string[]
  readonly example: { readonly message: string; readonly advice: string }
}

/** Rules of one family, by the letters before the number of their codes. */
export interface RuleFamily {
  readonly id: keyof typeof T.about.rules.families
  readonly rules: readonly ShownRule[]
}

let gathered: readonly RuleFamily[] | undefined

/** Every rule any form uses, by family, in the order of their codes. Worked out once: the rules do not change while it runs. */
export function ruleFamilies(): readonly RuleFamily[] {
  return (gathered ??= gatherFamilies())
}

function gatherFamilies(): RuleFamily[] {
  const families = new Map<RuleFamily['id'], ShownRule[]>()
  for (const rule of RULES.values()) {
    const id = familyOf(rule.code)
    const formats = FORMATS.filter((format) => format.ruleCodes.includes(rule.code))
    if (formats.length === 0) continue
    const shown = { rule, formats: formats.map((format) => format.texts.name), example: exampleOf(rule) }
    families.set(id, [...(families.get(id) ?? []), shown])
  }
  return [...families].map(([id, rules]) => ({ id, rules }))
}

const familyOf = (code: RuleCode) => code.slice(0, 2) as RuleFamily['id']
