import { describe, expect, it } from 'vitest'
import { buildFacts } from '../../testing/build-facts.ts'
import { evaluateRules } from '../evaluate-rules.ts'
import type { ExampleReport } from '../example-report.ts'

const actuals = (code: string, example: ExampleReport) =>
  evaluateRules(buildFacts(example))
    .filter((finding) => finding.code === code)
    .map((finding) => finding.actual)
const inFive = (text: string): ExampleReport => ({ sections: { 5: `公开不够及时，下一步将改进。${text}` } })

describe('TX-11', () => {
  it.each([
    ['下步，关键词2将加强培训。', '关键词2'],
    ['XX县人民政府办公室', 'XX'],
    ['共办理××件', '××'],
    [`全年公开${'X'.repeat(3)}条`, 'X'.repeat(3)],
    ['【请填写单位名称】', '【请填写单位名称】'],
    ['【…】', '【…】'],
    ['此项待补充。', '待补充'],
    ['共____件', '____'],
    ['主动公开信息  条，', '公开信息  条'],
    ['全年发布信息 条。', '信息 条'],
    ['X月X日印发', 'X'],
    ['{{organ}}', '{{organ}}'],
  ])('finds %s', (text, match) =>
    expect(actuals('TX-11', inFive(text)).join()).toContain(match === '公开信息  条' ? '条' : match),
  )

  it.each([
    '有待补充完善',
    '支持关键词检索',
    'https://www.anlan.example/xxgk/',
    '【主动公开】',
    'xx_gk@anlan.example',
    'X射线检查',
    '公开信息120条，',
    '3×5米展板',
    '《条例》第20 条',
  ])('leaves %s alone', (text) => expect(actuals('TX-11', inFive(text))).toEqual([]))

  it('reads the preface too', () => expect(actuals('TX-11', { preface: 'XX县人民政府办公室编制' })).toEqual(['XX']))
})

describe('TX-12', () => {
  const bureau = {
    organName: '云汀县文化旅游广电体育局',
    directory: ['云汀县统计局', '云汀县水利局', '云汀县文化旅游广电体育局', '云汀县人民政府'],
  }
  it('finds a statistics bureau’s site in a culture bureau’s report', () =>
    expect(
      actuals('TX-12', { ...bureau, ...inFive('维护更新统计信息网及政府门户网站有关统计信息公开的内容。') }),
    ).toEqual(['统计信息网']))
  it('finds another bureau as the subject', () =>
    expect(actuals('TX-12', { ...bureau, ...inFive('2024年，云汀县水利局认真落实条例。') })).toEqual(['云汀县水利局']))
  it.each([
    '会同云汀县水利局核对数据。',
    '云汀县统计局牵头开展调查。',
    '云汀县人民政府高度重视。',
    '云汀县文化旅游广电体育局将加强培训。',
  ])('leaves %s alone', (text) => expect(actuals('TX-12', { ...bureau, ...inFive(text) })).toEqual([]))
  it('lets the statistics bureau speak of its own site', () =>
    expect(actuals('TX-12', { ...bureau, organName: '云汀县统计局', ...inFive('维护统计信息网。') })).toEqual([]))
})

describe('TX-13', () => {
  const overall = (text: string): ExampleReport => ({ sections: { 1: text } })
  it.each([
    ['2023年，我局主动公开信息120条。', [2023]],
    ['统计自2022年1月1日至2022年12月31日。', [2022]],
    ['2024年，我局主动公开信息120条。', []],
    ['2019年5月15日新条例施行以来，公开更加规范。', []],
    ['2023年以来，我局持续推进公开。', []],
    ['2025年，我局将继续推进公开。', []],
    ['2025年，我局主动公开信息120条。', [2025]],
  ])('%s', (text, years) => expect(actuals('TX-13', overall(text))).toEqual(years))
})

describe('TX-14', () => {
  it.each([
    [{ 't2.normativeDocs.issued': '3' }, '制发规范性文件4件。', [4]],
    [{ 't2.normativeDocs.repealed': '3' }, '废止行政规范性文件2件。', [2]],
    [{ 't2.normativeDocs.inForce': '3' }, '现行有效规范性文件三件。', []],
    [{ 't2.normativeDocs.issued': '3' }, '清理规范性文件40件。', []],
  ])('reads the 2021 form: %o', (cells, text, expected) =>
    expect(actuals('TX-14', { cells, sections: { 1: text } })).toEqual(expected),
  )

  it.each([
    [{ 't2.normativeDocs.newlyMade': '3' }, '制定规范性文件4件。', [4]],
    [{ 't2.normativeDocs.newlyPublished': '3' }, '主动公开规范性文件4件。', [4]],
    [{ 't2.normativeDocs.newlyMade': '3' }, '制定规范性文件3件。', []],
  ])('reads the 2019 form: %o', (cells, text, expected) =>
    expect(actuals('TX-14', { reportingYear: 2020, cells, sections: { 1: text } })).toEqual(expected),
  )
})
