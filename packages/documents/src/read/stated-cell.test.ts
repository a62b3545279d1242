import { describe, expect, it } from 'vitest'
import { statedCell } from './stated-cell.ts'

const count = { kind: 'uint', unit: '件' } as const
const money = { kind: 'money', unit: '万元' } as const

describe('statedCell', () => {
  it('is sure where text and number say the same, however the number is written', () => {
    expect(statedCell(count, '12件', '12')).toMatchObject({ value: 12, confidence: 'read', candidates: [] })
    expect(statedCell(money, '1.50', '1.5')).toMatchObject({ value: 15_000_00, confidence: 'read' })
    expect(statedCell(count, '', '')).toMatchObject({ value: null, semantic: 'empty', confidence: 'read' })
    expect(statedCell(count, '无', '')).toMatchObject({ value: null, confidence: 'read' })
    expect(statedCell(count, '1,234', '1,234')).toMatchObject({ value: 1234, confidence: 'read' })
    expect(statedCell(count, '12', '１２')).toMatchObject({ value: 12, confidence: 'read' })
  })

  it('takes the text alone where the file has no place for a number', () => {
    expect(statedCell(count, '12件', undefined)).toMatchObject({ value: 12, confidence: 'read' })
  })

  it('offers both where somebody changed one of them', () => {
    const open = { value: null, semantic: 'text', confidence: 'ambiguous' }
    expect(statedCell(count, '12', '13')).toEqual({ raw: '12', candidates: ['12', '13'], ...open })
    expect(statedCell(count, '12', '')).toEqual({ raw: '12', candidates: ['12', ''], ...open })
    expect(statedCell(count, '', '12')).toEqual({ raw: '', candidates: ['', '12'], ...open })
    expect(statedCell(count, '0', ' ')).toMatchObject({ ...open, candidates: ['0', ' '] })
    expect(statedCell(count, '12', 'twelve')).toMatchObject({ ...open, candidates: ['12', 'twelve'] })
  })
})
