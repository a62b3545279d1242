import { describe, expect, it } from 'vitest'
import { describeError } from './describe-error.ts'

describe('describeError', () => {
  it('keeps type, code, message and place of an error of the program', () => {
    const facts = describeError(Object.assign(new TypeError('x is not a function'), { code: 'E_X' }))
    expect(facts).toMatchObject({ type: 'TypeError', code: 'E_X', message: 'x is not a function' })
    expect(facts.frames[0]).toContain('describe-error.test.ts')
  })

  it('drops what a database error quotes, all the way down', () => {
    const inner = Object.assign(new Error('invalid value: canary'), {
      routine: 'parse',
      detail: 'Key (x)=(canary)',
      code: '22021',
    })
    const outer = Object.assign(new Error('Failed query: insert … params: canary', { cause: inner }), {
      params: ['canary'],
      query: 'insert',
    })
    const text = JSON.stringify(describeError(outer))
    expect(text).not.toContain('canary')
    expect(text).toContain('22021')
  })

  it('says only what kind of thing was thrown when it was no error', () => {
    expect(describeError('canary')).toEqual({ type: 'string', frames: [] })
  })
})
