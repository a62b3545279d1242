import { describe, expect, it } from 'vitest'
import { conflictingStep, stepsOfFiling } from './same-person.ts'

const filing = {
  steps: [
    { transition: 'requestSignOff', personId: 'reporter' },
    { transition: 'submit', personId: 'leader' },
    { transition: 'approve', personId: 'reviewer' },
  ] as const,
  authors: new Set(['reporter', 'contributor']),
}

describe('conflictingStep', () => {
  it.each([
    ['submit', 'reporter', 'prepare'],
    ['approve', 'leader', 'submit'],
    ['approve', 'contributor', 'prepare'],
    ['publish', 'reviewer', 'approve'],
    ['publish', 'contributor', 'prepare'],
  ] as const)('keeps whoever did something before from %s (%s)', (step, person, earlier) =>
    expect(conflictingStep(step, person, filing)).toBe(earlier),
  )

  it.each([
    ['submit', 'leader'],
    ['approve', 'reviewer'],
    ['publish', 'publisher'],
    ['requestSignOff', 'reporter'],
  ] as const)('lets others take %s', (step, person) => expect(conflictingStep(step, person, filing)).toBeNull())
})

describe('stepsOfFiling', () => {
  it('begins anew with a correction', () => {
    const steps = [
      ...filing.steps,
      { transition: 'correct', personId: 'reporter' },
      { transition: 'submit', personId: 'leader' },
    ] as const
    expect(stepsOfFiling(steps)).toEqual([{ transition: 'submit', personId: 'leader' }])
    expect(stepsOfFiling(filing.steps)).toHaveLength(3)
  })
})
