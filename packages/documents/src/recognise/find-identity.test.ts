import { describe, expect, it } from 'vitest'
import { fullestName, withPlaceOfSite } from './fullest-name.ts'
import { organInParagraph, organInPreface, organInSignature } from './organ-in-text.ts'
import { organInTitle } from './organ-in-title.ts'
import { findPeriod, yearIn, yearOfParagraphs } from './find-year.ts'

describe('organInTitle', () => {
  it.each([
    ['安澜县林业局2024年政府信息公开工作年度报告', '安澜县林业局'],
    ['2019年澜江市人民政府办公厅政府信息公开工作年度报告', '澜江市人民政府办公厅'],
    ['2023年清源镇人民政府信息公开年度报告', '清源镇人民政府'],
    ['清源镇人民政府2023年信息公开年度报告', '清源镇人民政府'],
    ['安澜县林业局关于2022年度政府信息公开工作报告', '安澜县林业局'],
    ['澜江市安宁区凤里街道2020年政府信息公开年度报告', '澜江市安宁区凤里街道办事处'],
    ['安澜县教育局二〇二一年政府信息公开工作年度报告', '安澜县教育局'],
    ['安澜县教育局二O二一年政府信息公开工作年度报告', '安澜县教育局'],
    ['安澜县人民政府政府信息公开工作2020年度报告', '安澜县人民政府'],
    ['安澜县统计局政府信息公开工作年度报告（2024年）', '安澜县统计局'],
    ['澜江工业园区2020年政府信息公开工作年度报告', '澜江工业园区'],
    ['2020年信息公开年报', null],
    ['安澜县政务服务数据管�局2021年政府信息公开工作年度报告', null],
  ])('%s', (title, organ) => expect(organInTitle(title)).toBe(organ))
})

describe('organInParagraph', () => {
  it('takes a name with its place, and no "our bureau"', () => {
    expect(organInParagraph('2020年，安宁区财政局认真落实条例')).toBe('安宁区财政局')
    expect(organInParagraph('2020年，我局认真落实条例')).toBeNull()
    expect(organInParagraph('2022年，区政府办公室认真落实条例')).toBeNull()
  })
})

describe('fullestName', () => {
  it('takes the longer name the document uses of itself, and nothing out of other sentences', () => {
    expect(fullestName('清源镇', '特此报告。\n澜江市清源镇\n2022年1月10日')).toBe('澜江市清源镇')
    expect(fullestName('清源镇', '本报告由澜江市清源镇编制。')).toBe('澜江市清源镇')
    expect(fullestName('清源镇', '途经澜江市清源镇的公路')).toBe('清源镇')
    expect(fullestName('清源镇', '澜江市清源镇\n安宁县清源镇')).toBe('清源镇')
  })
})

describe('withPlaceOfSite', () => {
  it('puts the county of the site before the name of a town that has none', () => {
    const line = '2022-01-29 10:27:52 澜江市人民政府办公室 字体:'
    expect(withPlaceOfSite('清源镇', [line])).toBe('澜江市清源镇')
    expect(withPlaceOfSite('安澜县清源镇', [line])).toBe('安澜县清源镇')
    expect(withPlaceOfSite('林业局', [line])).toBe('林业局')
    expect(withPlaceOfSite('清源镇', [line, '来源：安澜县人民政府'])).toBe('清源镇')
  })
})

describe('organInSignature, organInPreface', () => {
  it('find who signs and who made the report', () => {
    expect(organInSignature(['无。', '安澜县林业局', '2022年1月10日'])).toBe('安澜县林业局')
    expect(organInSignature(['（三）无。安澜县林业局 2022年1月10日'])).toBe('安澜县林业局')
    expect(organInSignature(['无 安澜县林业局2022年1月10日'])).toBe('安澜县林业局')
    expect(organInSignature(['请与安澜县林业局联系', '2022年'])).toBeNull()
    expect(organInPreface(['本报告由安澜县人民政府办公室根据条例要求编制。'])).toBe('安澜县人民政府办公室')
    expect(organInPreface(['根据条例，安澜县林业局编制了本报告。'])).toBe('安澜县林业局')
    expect(organInPreface(['如有疑问，请与安澜县林业局联系（电话：000）。'])).toBe('安澜县林业局')
  })
})

describe('yearIn, findPeriod, yearOfParagraphs', () => {
  it('read digits and Chinese numerals', () => {
    expect([yearIn('2021 年度'), yearIn('二〇二三年'), yearIn('文号12021号')]).toEqual([2021, 2023, null])
  })

  it('read the period in the wordings in use', () => {
    const period = { from: '2020-01-01', to: '2020-12-31' }
    expect(findPeriod('数据的统计期限自2020年1月1日起至2020年12月31日止')).toEqual(period)
    expect(findPeriod('统计期限为2020年1月1日至12月31日')).toEqual(period)
    expect(findPeriod('自2020年1月1日起施行')).toBeNull()
  })

  it('gather the year from how paragraphs begin, unless two are as frequent', () => {
    expect(yearOfParagraphs(['2022年，区政府……', '2022年收到8件', '2021年……'])).toBe(2022)
    expect(yearOfParagraphs(['2022年，……', '2021年，……'])).toBeNull()
    expect(yearOfParagraphs(['2021年，……', '2022年1月20日'])).toBe(2021)
  })
})
