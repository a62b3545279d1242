import { mount } from '@vue/test-utils'
import { outcomeFlow } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../testing/index.ts'
import OutcomeFlow from './OutcomeFlow.vue'
import { FLOW_MEASURES, outcomeFlowState } from './outcome-flow-state.ts'

const flowOf = (values: Record<string, number>) => outcomeFlow((id) => values[id.split('.')[1]!] ?? 0)
const flow = flowOf({ newReceived: 40, carriedIn: 2, granted: 30, deniedByLaw: 5, unableNotHeld: 4, carriedOut: 3 })

describe('OutcomeFlow', () => {
  it('has no accessibility violation', async () => {
    expect(
      await accessibilityViolations(mount(OutcomeFlow, { props: { flow }, attachTo: document.body }).element),
    ).toEqual([])
  })

  it('leads from every outcome to its row', () => {
    const links = mount(OutcomeFlow, { props: { flow } })
      .findAll('.is-wide a')
      .map((link) => link.attributes('href'))
    expect(links).toEqual(
      [
        'granted',
        'partiallyGranted',
        'deniedStateSecret',
        'unableNotHeld',
        'notProcessedPetition',
        'otherHandling',
        'carriedOut',
      ].map((row) => `#t3.${row}.total`),
    )
  })

  it('says in words that nothing came in', () => {
    expect(mount(OutcomeFlow, { props: { flow: flowOf({}) } }).text()).toContain('本年没有收到申请')
  })

  it('says when what went out does not add up', () => {
    expect(mount(OutcomeFlow, { props: { flow: flowOf({ newReceived: 2, granted: 1 }) } }).text()).toContain('少 1 件')
  })
})

describe('outcomeFlowState', () => {
  it('draws bands to scale and keeps labels apart', () => {
    const { targets } = outcomeFlowState(flow, FLOW_MEASURES.wide)
    const [granted, , denied] = targets
    expect(granted!.height / denied!.height).toBeCloseTo(6)
    targets
      .slice(1)
      .forEach((target, index) => expect(target.y - targets[index]!.y).toBeGreaterThanOrEqual(FLOW_MEASURES.wide.slot))
  })

  it('gives no percentages below thirty applications', () => {
    expect(outcomeFlowState(flowOf({ newReceived: 29, granted: 29 }), FLOW_MEASURES.wide).targets[0]!.share).toBeNull()
    expect(outcomeFlowState(flow, FLOW_MEASURES.wide).targets[0]!.share).toBe('71.4%')
  })
})
