import { describe, expect, it } from 'vitest'
import { labelSimilarity } from './label-similarity.ts'
import { parseLabel } from './label.ts'

const similarity = (official: string, found: string) => labelSimilarity(parseLabel(official), parseLabel(found))

describe('labelSimilarity', () => {
  it('does not mind brackets, width and spaces', () => {
    expect(similarity('（一）予以公开', '(一) 予 以 公 开')).toBe(1)
    expect(similarity('3.危及“三安全一稳定”', '3、危及"三安全一稳定"')).toBe(1)
  })

  it('knows remarks, cut-off and misspelt labels again, less surely', () => {
    for (const [official, found] of [
      ['现行有效件数', '现行有效件数 (历史累计)'],
      ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开'],
      ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
      ['一、本年新收政府信息公开申请数量', '一、本年新收政府'],
    ] as const) {
      expect(similarity(official, found)).toBeGreaterThan(0.5)
      expect(similarity(official, found)).toBeLessThan(1)
    }
  })

  it('never takes one numbered row for another', () => {
    expect(similarity('1.属于国家秘密', '2.属于国家秘密')).toBe(0)
    expect(similarity('（七）总计', '总计')).toBeLessThan(1)
    expect(similarity('行政许可', '行政处罚')).toBe(0)
    expect(similarity('总计', '')).toBe(0)
  })
})
