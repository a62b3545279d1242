import { describe, expect, it } from 'vitest'
import { problemsAndMeasures } from './problems-and-measures.ts'

describe('problemsAndMeasures', () => {
  it.each([
    ['一是公开不及时', { problem: true, measure: false }],
    ['（二）加强培训', { problem: false, measure: true }],
    ['12.进一步完善制度', { problem: false, measure: true }],
    ['十二是优化流程', { problem: false, measure: true }],
    ['二要持续推进并且落实', { problem: false, measure: true }],
  ])('judges “%s”', (text, judged) => expect(problemsAndMeasures(text)).toEqual(judged))

  it.each([
    ['digits', '9'.repeat(5000)],
    ['numerals', '一二三'.repeat(2000)],
    ['numbers', '一要'.repeat(2000)],
    ['brackets', '（1）'.repeat(2000)],
    ['words', '并且已经要按年'.repeat(1000)],
  ])('reads %s in a row in one way only', (_what, text) =>
    expect(problemsAndMeasures(text)).toEqual({ problem: false, measure: false }),
  )
})
