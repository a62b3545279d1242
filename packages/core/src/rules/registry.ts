import type { RuleCode } from '../definition/rule-code.ts'
import type { Rule } from './define-rule.ts'
export const RULES: ReadonlyMap<RuleCode, Rule> = new Map()
