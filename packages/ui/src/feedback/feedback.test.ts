import { mount } from '@vue/test-utils'
import { REPORT_STATES } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../testing/index.ts'
import { kindOfState, SaveState, StateMark } from './index.ts'

describe('SaveState', () => {
  it('has no accessibility violation', async () => {
    const wrapper = mount(SaveState, { props: { status: { kind: 'saving' } }, attachTo: document.body })
    expect(await accessibilityViolations(wrapper.element)).toEqual([])
  })

  it.each([
    [{ kind: 'saved', at: '2026-01-14T02:42:07.000Z' }, '已保存10:42:07'],
    [{ kind: 'saving' }, '正在保存'],
    [{ kind: 'offline', waiting: 2 }, '没存上，2 处改动留在本机，连上后自动补存'],
    [{ kind: 'conflict', count: 1 }, '1 处与别人的改动冲突，请选择'],
    [{ kind: 'refused', reason: '报告已送审签' }, '没存上：报告已送审签'],
  ] as const)('says %o as %s', (status, words) => {
    expect(mount(SaveState, { props: { status } }).text()).toBe(words)
  })
})

describe('StateMark', () => {
  it('always says a word beside its shape', () => {
    expect(mount(StateMark, { props: { kind: 'published' }, slots: { default: '已公布' } }).text()).toBe('已公布')
  })
})

describe('kindOfState', () => {
  it('gives every state a shape and an untouched report its own', () => {
    expect(REPORT_STATES.map(kindOfState)).not.toContain(undefined)
    expect(kindOfState(null)).toBe('untouched')
  })
})
