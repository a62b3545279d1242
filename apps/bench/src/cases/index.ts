import type { BenchCase } from '../bench-case.ts'
import { arithmeticRules } from './arithmetic-rules.ts'
import { fullRuleSet } from './full-rule-set.ts'
import { oneChangedCell } from './one-changed-cell.ts'

/** Every case, in the order printed. */
export const CASES: readonly BenchCase[] = [arithmeticRules, fullRuleSet, oneChangedCell]
