import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../testing/index.ts'
import ExplanationForm from './ExplanationForm.vue'

describe('ExplanationForm', () => {
  it('has no accessibility violation', async () => {
    expect(await accessibilityViolations(mount(ExplanationForm, { attachTo: document.body }).element)).toEqual([])
  })

  it('takes the focus, so that the next key is a word of the explanation', () => {
    const wrapper = mount(ExplanationForm, { attachTo: document.body })
    expect(document.activeElement).toBe(wrapper.get('textarea').element)
  })

  it('hands over what was written, trimmed', async () => {
    const wrapper = mount(ExplanationForm)
    await wrapper.get('textarea').setValue(' 移民补偿公示后集中申请 ')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('explain')).toEqual([['移民补偿公示后集中申请']])
  })

  it('asks for words before it sends anything', async () => {
    const wrapper = mount(ExplanationForm)
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('explain')).toBeUndefined()
    expect(wrapper.text()).toContain('请写明原因')
  })
})
