import { f2021 } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { equationFor } from './equation-state.ts'
import { sampleCells } from './story/sample-cells.ts'

const words = (id: string, typed: Record<string, string> = {}) => {
  const equation = equationFor(f2021, sampleCells(typed), id)
  if (equation === null) return null
  const side = (terms: typeof equation.left) => terms.map(({ name, value }) => `${name} ${value}`).join('＋')
  return `${side(equation.left)} ${equation.kind} ${side(equation.right)} ${equation.difference} ${equation.zeros}`
}

describe('equationFor', () => {
  it('prints the balance of the column in numbers', () => {
    expect(words('t3.carriedOut.naturalPerson')).toBe('新收 12＋上年 3 broken 总计 13＋下年 1 1 0')
  })

  it('prints a total as its parts, zeros counted and left out', () => {
    expect(words('t3.granted.commercialEnterprise')).toBe('总计 2 holds 予以公开 1＋没有现成信息需要另行制作 1 0 19')
  })

  it('names columns where the parts stand in a row', () => {
    expect(words('t4.review.total')).toBe('总计 0 holds 结果维持 0＋结果纠正 0＋其他结果 0＋尚未审结 0 0 0')
  })

  it('says when it cannot be decided', () => {
    expect(words('t3.carriedOut.otherOrg', { 't3.carriedOut.otherOrg': '无' })).toContain('undecidable')
  })

  it('is absent for cells outside any equation', () => {
    expect(words('t2.fees.amount')).toBeNull()
  })
})
