import { describe, expect, it } from 'vitest'
import { ROLE_PERMISSIONS } from '../access/permission.ts'
import { REPORT_STATES } from './report-state.ts'
import { availableTransitions, TRANSITION_RULES, TRANSITIONS, stepsToEditing } from './transitions.ts'

describe('transitions', () => {
  it('lead from draft to published by sign-off, review and publication only', () => {
    const path = (['requestSignOff', 'submit', 'approve', 'publish'] as const).map((step) => TRANSITION_RULES[step])
    expect(path.map((rule) => rule.to)).toEqual(['signing', 'submitted', 'approved', 'published'])
    for (const [index, rule] of path.entries()) if (index > 0) expect(rule.from).toContain(path[index - 1]!.to)
  })

  it('leave no state without a way on', () => {
    for (const state of REPORT_STATES) expect(availableTransitions(state), state).not.toEqual([])
  })

  it('never let one role prepare, approve and publish', () => {
    const steps = ['report.edit', 'report.review', 'report.publish'] as const
    for (const [role, permissions] of Object.entries(ROLE_PERMISSIONS))
      expect(steps.filter((step) => permissions.includes(step)).length, role).toBeLessThanOrEqual(1)
  })

  it('ask for different people at approval and publication', () => {
    expect(TRANSITION_RULES.approve.notSamePersonAs).toContain('prepare')
    expect(TRANSITION_RULES.publish.notSamePersonAs).toEqual(expect.arrayContaining(['prepare', 'approve']))
    expect(TRANSITION_RULES.submit.notSamePersonAs).toContain('prepare')
  })

  it('need a reason wherever work goes back to somebody', () => {
    for (const step of TRANSITIONS) {
      const rule = TRANSITION_RULES[step]
      if (rule.to === 'returned' || rule.to === 'draft') expect(rule.needsReason, step).toBe(true)
    }
  })

  it('let numbers through only when the report is clean', () => {
    for (const step of ['requestSignOff', 'submit', 'approve'] as const)
      expect(TRANSITION_RULES[step].needsCleanReport).toBe(true)
  })
})

describe('stepsToEditing', () => {
  it.each([
    ['draft', []],
    ['signing', ['refuseSignOff', 'withdraw']],
    ['submitted', ['withdraw', 'sendBack']],
    ['approved', ['sendBack']],
    ['published', ['correct']],
  ] as const)('names what a report that is %s needs before it may be changed', (state, steps) =>
    expect(stepsToEditing(state)).toEqual(steps),
  )
})
