import { describe, expect, it } from 'vitest'
import { guardFormula, withoutGuard } from './guard-formula.ts'

describe('guardFormula', () => {
  it.each(['=1+1', '＝1+1', '+cmd', '＋cmd', '-cmd', '－cmd', '@a', '＠a', '\ta', '\na', "'=1", "''=1"])(
    'lets no spreadsheet calculate %j, and gives it back as it was',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`)
      expect(withoutGuard(guardFormula(text))).toBe(text)
    },
  )

  it.each(['12件', '-3', '+2', '－3', "'引文'", '安澜县林业局'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text)
    expect(withoutGuard(text)).toBe(text)
  })
})
