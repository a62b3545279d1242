import { f2021 } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { balancesOf } from './balance-state.ts'
import { blankCells, sampleCells } from './story/sample-cells.ts'

describe('balancesOf', () => {
  it('gives one balance per column of table 3 on the scale of the largest side', () => {
    const { scale, columns } = balancesOf(f2021, 't3', sampleCells())
    expect(scale).toBe(18)
    expect(columns.map(({ column, left, right, kind }) => [column, left, right, kind])).toEqual([
      ['naturalPerson', 15, 14, 'off'],
      ['commercialEnterprise', 2, 2, 'balanced'],
      ['researchInstitution', 0, 0, 'nothing'],
      ['socialWelfareOrg', 0, 0, 'nothing'],
      ['legalServiceOrg', 1, 1, 'balanced'],
      // One of its results is 无, so nobody knows their total.
      ['otherOrg', 0, 0, 'undecidable'],
      ['total', 18, 1, 'undecidable'],
    ])
  })

  it('does not judge a column with words in it', () => {
    const { columns } = balancesOf(f2021, 't3', sampleCells({ 't3.carriedOut.otherOrg': '无' }))
    expect(columns.find(({ column }) => column === 'otherOrg')?.kind).toBe('undecidable')
  })

  it('has none for tables without a printed balance', () => {
    expect(balancesOf(f2021, 't4', blankCells()).columns).toEqual([])
  })
})
