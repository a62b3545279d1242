import { describe, expect, it } from 'vitest'
import { keepList, keepSet } from './keep-same.ts'

describe('keepSet', () => {
  it('keeps the set from before while nothing in it changed', () => {
    const before = new Set([1, 2])
    expect(keepSet(new Set([2, 1]), before)).toBe(before)
    expect(keepSet(new Set([1, 3]), before)).toEqual(new Set([1, 3]))
    expect(keepSet(new Set([1]), undefined)).toEqual(new Set([1]))
  })
})

describe('keepList', () => {
  it('keeps the list from before while its items are the very same', () => {
    const item = {}
    const before = [item]
    expect(keepList([item], before)).toBe(before)
    expect(keepList([{}], before)).not.toBe(before)
  })
})
