import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonicalJson', () => {
  it('is the same whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '甲' }], a: true })).toBe('{"a":true,"b":[1,{"c":"甲","d":null}]}')
    expect(canonicalJson({ a: true, b: [1, { c: '甲', d: null }] })).toBe(
      canonicalJson({ b: [1, { d: null, c: '甲' }], a: true }),
    )
  })

  it('leaves absent members out', () => expect(canonicalJson({ a: undefined, b: 0 })).toBe('{"b":0}'))

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError)
    expect(() => canonicalJson({ run: () => 1 })).toThrow(TypeError)
  })
})
