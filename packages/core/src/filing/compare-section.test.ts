import { describe, expect, it } from 'vitest'
import { compareSection, narrativeFromText, officialTitle } from '../index.ts'

const head = { format: 'f2021', organName: '安澜县林业局', reportingYear: 2025 }
const official = officialTitle(head.organName, head.reportingYear)
const section = (no: number, title: string, words = '') => ({ no, title, narrative: narrativeFromText(words) })

describe('compareSection', () => {
  it('never lets a title that was not recognised replace the one that stands in the draft', () => {
    const read = section(0, '', '现公布本局年报。')
    expect(compareSection(head, read, section(0, '林业局的年报'))).toEqual({
      ...{ title: 'nothing', words: 'new', whole: 'new', takenTitle: '林业局的年报' },
    })
    expect(compareSection(head, read, undefined).takenTitle).toBe(official)
    expect(compareSection(head, section(1, '  '), section(1, '')).takenTitle).toBe('总体情况')
  })

  it('counts another title than the one a person typed as different, with words or without', () => {
    expect(compareSection(head, section(0, official), section(0, '林业局的年报'))).toMatchObject({
      ...{ title: 'different', words: 'nothing', whole: 'different' },
    })
    expect(compareSection(head, section(5, '存在的问题', '更新不够及时。'), section(5, '问题和办法'))).toMatchObject({
      ...{ title: 'different', words: 'new', whole: 'different' },
    })
  })

  it('lets the title of the form, which nobody wrote, give way to a printed one', () => {
    expect(compareSection(head, section(0, '林业局的年报'), section(0, official))).toMatchObject({
      ...{ title: 'new', words: 'nothing', whole: 'new', takenTitle: '林业局的年报' },
    })
  })

  it('compares the words for themselves', () => {
    const one = section(1, '总体情况', '全年公开信息若干。')
    expect(compareSection(head, one, one)).toMatchObject({ title: 'same', words: 'same', whole: 'same' })
    expect(compareSection(head, one, section(1, '总体情况', '另一句话。'))).toMatchObject({ whole: 'different' })
    expect(compareSection(head, section(1, ''), undefined)).toMatchObject({ whole: 'nothing' })
  })
})
