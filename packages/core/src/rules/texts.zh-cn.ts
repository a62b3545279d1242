import type { RuleCode } from '../definition/rule-code.ts'
import { completenessTexts } from './cp/texts.zh-cn.ts'
import { derivedTexts } from './derived/texts.zh-cn.ts'
import type { Finding } from './finding.ts'
import { numberTexts } from './nm/texts.zh-cn.ts'
import { plausibilityTexts } from './pl/texts.zh-cn.ts'
import type { RuleTexts } from './rule-text.ts'
import { disclosureTexts } from './t2/texts.zh-cn.ts'
import { textTableTexts } from './tx/texts.zh-cn.ts'
import { crossYearTexts } from './xy/texts.zh-cn.ts'

/** What people read for each rule: what it looks at, what is wrong, what to do. */
export const RULE_TEXTS: RuleTexts<RuleCode> = {
  ...derivedTexts,
  ...numberTexts,
  ...disclosureTexts,
  ...crossYearTexts,
  ...textTableTexts,
  ...plausibilityTexts,
  ...completenessTexts,
}

const SECTION_NUMERALS = ['', '一', '二', '三', '四', '五', '六'] as const
/** Params that hold a section number; people say 第五部分. */
const SECTION_PARAMS = new Set(['section', 'no', 'n'])

function fill(template: string, params: Finding['params']): string {
  return template.replace(/(第)?\{(\w+)\}(部分)?/g, (_, before = '', name: string, after = '') => {
    const value = params[name]
    const numeral =
      before !== '' && after !== '' && SECTION_PARAMS.has(name) ? SECTION_NUMERALS[Number(value)] : undefined
    return `${before}${numeral ?? value ?? ''}${after}`
  })
}

/** Title, message and advice of a finding with its values filled in. A param that is missing leaves its place empty. */
export function findingText(finding: Pick<Finding, 'code' | 'variant' | 'params'>): {
  title: string
  message: string
  advice: string
} {
  const text = RULE_TEXTS[finding.code]
  const template = (finding.variant === undefined ? undefined : text.variants?.[finding.variant]) ?? text.message
  return { title: text.title, message: fill(template, finding.params), advice: fill(text.advice, finding.params) }
}
