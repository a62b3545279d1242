import { describe, expect, it } from 'vitest'
import { pieces, yuan } from '../definition/cell-type.ts'
import { certainRaw, isFromReading, type CellAsRead } from './certain-raw.ts'

const read = (cell: Partial<CellAsRead> = {}): CellAsRead => ({
  ...{ raw: '12', value: 12, semantic: 'number', confidence: 'read' },
  ...cell,
})

describe('certainRaw', () => {
  it('takes what stands there plainly, as it stands there', () => {
    expect(certainRaw(pieces, read({ raw: '12件' }))).toBe('12件')
    expect(certainRaw(pieces, read({ raw: '0', value: 0, semantic: 'zero' }))).toBe('0')
    expect(certainRaw(pieces, read({ raw: '/', value: null, semantic: 'notApplicable' }))).toBe('/')
  })

  it('takes the number the equations decided where the printed text does not say it', () => {
    expect(certainRaw(pieces, read({ raw: '1213', value: 12, confidence: 'deduced' }))).toBe('12')
    expect(certainRaw(yuan, read({ raw: '28', value: 28_000_000, confidence: 'deduced' }))).toBe('280000')
  })

  it('takes nothing where several readings are left, for a blank, and for what was not found', () => {
    expect(certainRaw(pieces, read({ value: null, semantic: 'text', confidence: 'ambiguous' }))).toBeNull()
    expect(certainRaw(pieces, read({ raw: '', value: null, semantic: 'empty' }))).toBeNull()
    expect(certainRaw(pieces, undefined)).toBeNull()
  })
})

describe('isFromReading', () => {
  it('knows the print, what may be taken of it and the candidates, and nothing else', () => {
    const cell = { ...read({ raw: '1203', value: 12, confidence: 'deduced' }), candidates: ['1', '12', '120'] }
    expect(['1203', '12', '120', '13'].map((raw) => isFromReading(pieces, cell, raw))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})
