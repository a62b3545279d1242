import { describe, expect, it } from 'vitest'
import { batchFile } from '../../testing/batch-samples.ts'
import { commonFolder, isAssignable, splitPath } from './batch-state.ts'

describe('commonFolder', () => {
  it.each([
    [['a/b/1', 'a/b/2'], 'a/b/'],
    [['a/b/1', 'a/c/2'], 'a/'],
    [['全县/林业局/1', '全县/林业站/2'], '全县/'],
    [['a/1', '2'], ''],
    [['a/b/1', 'a/b/c/2'], 'a/b/'],
    [['a/b/1'], 'a/b/'],
    [[], ''],
  ])('of %j is %j', (paths, folder) => expect(commonFolder(paths)).toBe(folder))
})

describe('splitPath', () => {
  it('leaves out the folder that is said elsewhere', () => {
    expect(splitPath('a/b/c.txt', 'a/')).toEqual({ folder: 'b/', name: 'c.txt' })
    expect(splitPath('c.txt')).toEqual({ folder: '', name: 'c.txt' })
  })
})

describe('isAssignable', () => {
  const held = (code: 'ORGAN_OUT_OF_SCOPE' | 'REPORT_LOCKED') =>
    batchFile(1, 'a', { state: 'held', importId: null, error: { code, text: '' } })

  it('is a file of which another organ or year may be right, not one whose report is locked', () => {
    expect(isAssignable(batchFile(1, 'a', { state: 'unmatched', importId: null }))).toBe(true)
    expect(isAssignable(held('ORGAN_OUT_OF_SCOPE'))).toBe(true)
    expect(isAssignable(held('REPORT_LOCKED'))).toBe(false)
    expect(isAssignable(batchFile(1, 'a'))).toBe(false)
  })
})
