import { describe, expect, it } from 'vitest'
import { deduceOrgan } from './deduce-organ.ts'

describe('deduceOrgan', () => {
  it.each([
    ['安澜县林业局', 'department', 3, false],
    ['安澜县人民政府', 'government', 3, false],
    ['澜江市人民政府', 'government', 2, true],
    ['澜江市人民政府办公厅', 'office', 2, true],
    ['上海市人民政府办公厅', 'office', 1, true],
    ['清源镇人民政府', 'township', 4, false],
    ['澜江市安宁区凤里街道办事处', 'subdistrict', 4, false],
    ['国家税务总局安澜县税务局', 'vertical', 3, false],
  ] as const)('%s', (name, kind, level, mayMakeRegulations) => {
    expect(deduceOrgan(name, null)).toMatchObject({ kind, level, mayMakeRegulations })
  })

  it('says nothing where the name says nothing, and believes what it is told', () => {
    expect(deduceOrgan('蒲纺', null)).toBeNull()
    expect(deduceOrgan('蒲纺', 'zone')).toMatchObject({ kind: 'zone', mayMakeRegulations: true })
  })
})
