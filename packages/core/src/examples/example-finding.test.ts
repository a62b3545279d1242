import { describe, expect, it } from 'vitest'
import { exampleFinding } from './example-finding.ts'
import { RULES } from '../rules/registry.ts'

describe('exampleFinding', () => {
  it.each([...RULES.values()].map((rule) => [rule.code, rule] as const))('shows %s at work', (code, rule) => {
    expect(exampleFinding(rule).code).toBe(code)
  })
})
