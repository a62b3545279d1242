import { describe, expect, it } from 'vitest'
import { fileSizeText } from './file-size.ts'

describe('fileSizeText', () => {
  it.each([
    [0, '0 KB'],
    [1, '1 KB'],
    [35_900, '35 KB'],
    [1_048_575, '1 MB'],
    [1_258_291, '1.2 MB'],
    [20 * 1024 * 1024, '20 MB'],
    [400 * 1024 * 1024, '400 MB'],
    [3 * 1024 ** 3, '3 GB'],
  ])('says %i bytes as %s', (bytes, words) => {
    expect(fileSizeText(bytes)).toBe(words)
  })
})
