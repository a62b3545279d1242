import { describe, expect, it } from 'vitest'
import { readSetupEnvironment } from './env.ts'

describe('readSetupEnvironment', () => {
  it.each([
    [{}, false],
    [{ CI: '' }, false],
    [{ CI: 'false' }, false],
    [{ CI: 'true' }, true],
    [{ CI: '1' }, true],
  ])('%j means a build server: %s', (source, ci) => {
    expect(readSetupEnvironment(source).ci).toBe(ci)
  })

  it('takes an empty browser as none', () => {
    expect(readSetupEnvironment({ GONGKAI_BROWSER: '' }).browser).toBeUndefined()
  })
})
