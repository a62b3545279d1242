import { describe, expect, it } from 'vitest'
import { plainProse, splitClauses, splitSentences } from './prose.ts'

describe('plainProse', () => {
  it('makes stops full-width and digits plain, in place', () =>
    expect(plainProse('(一)收到９５件,答复1,234件;占５０％')).toBe('（一）收到95件，答复1,234件；占50%'))

  it('keeps two numbers apart that only a comma separates', () => expect(plainProse('95,1034')).toBe('95，1034'))

  it('keeps every place', () => {
    const text = '共１２３４件,(含2件);'
    expect(plainProse(text)).toHaveLength(text.length)
  })
})

describe('splitSentences', () => {
  it('cuts at full stops, semicolons and line ends and keeps the places', () => {
    const text = '甲。乙；丙\n丁'
    expect(splitSentences(text)).toEqual([
      { text: '甲', start: 0 },
      { text: '乙', start: 2 },
      { text: '丙', start: 4 },
      { text: '丁', start: 6 },
    ])
  })
})

describe('splitClauses', () => {
  it('cuts at commas, enumeration commas and brackets', () =>
    expect(splitClauses('收到95件（自然人89件、法人6件），答复98件').map((clause) => clause.text)).toEqual([
      '收到95件',
      '自然人89件',
      '法人6件',
      '答复98件',
    ]))
})
