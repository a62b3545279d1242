import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../testing/index.ts'
import { applySavedTheme, SkipLink, ThemeSwitch } from './index.ts'

describe('ThemeSwitch', () => {
  beforeEach(() => {
    window.localStorage.clear()
    delete document.documentElement.dataset.theme
  })

  it('has no accessibility violation', async () => {
    expect(await accessibilityViolations(mount(ThemeSwitch, { attachTo: document.body }).element)).toEqual([])
  })

  it('turns from the system to light to dark and back, and remembers it', async () => {
    const wrapper = mount(ThemeSwitch)
    await wrapper.get('button').trigger('click')
    await wrapper.get('button').trigger('click')
    expect(document.documentElement.dataset.theme).toBe('dark')
    delete document.documentElement.dataset.theme
    applySavedTheme()
    expect(document.documentElement.dataset.theme).toBe('dark')
    await wrapper.get('button').trigger('click')
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})

describe('SkipLink', () => {
  it('leads to the content', () => {
    expect(mount(SkipLink).attributes('href')).toBe('#main')
  })
})
