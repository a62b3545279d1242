import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from './error-codes.ts'
import { ERROR_TEXTS, errorText } from './texts.zh-cn.ts'

describe('errorText', () => {
  it('has a sentence for every code that ends as one and shouts at nobody', () => {
    for (const code of ERROR_CODES) {
      expect(ERROR_TEXTS[code].endsWith('。'), code).toBe(true)
      expect(ERROR_TEXTS[code], code).not.toMatch(/[!！]|亲/)
    }
  })

  it('fills in the facts', () => {
    expect(errorText('FORMAT_UNKNOWN', { year: 2015 })).toContain('2015 年')
    expect(errorText('NOT_FOUND', {})).not.toContain('{')
  })
})
