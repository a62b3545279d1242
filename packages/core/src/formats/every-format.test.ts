import { describe, expect, it } from 'vitest'
import { FORMAT_IDS, type Format } from '../definition/define-format.ts'
import { FormatIdSchema } from '../exchange/shared.ts'
import { ReportContent } from '../report/report.ts'
import { f2019 } from './f2019/index.ts'
import { f2021 } from './f2021/index.ts'
import { findLineText } from './line-text.ts'
import { FORMATS, formatForYear, getFormat, isFormatId, listReportingYears } from './registry.ts'

const ids = (format: Format) => format.cells.map((cell) => cell.id)
const inTable = (format: Format, table: string) => format.cells.filter((cell) => cell.table === table)

describe.each(FORMATS)('$id', (format) => {
  it('numbers its cells from 0 and finds each by its id', () =>
    format.cells.forEach((cell, index) => {
      expect(cell.index).toBe(index)
      expect(format.indexOf.get(cell.id)).toBe(index)
    }))

  it('has unique ids of the form table.row.column', () => {
    expect(new Set(ids(format)).size).toBe(format.cells.length)
    for (const id of ids(format)) expect(id).toMatch(/^t[234]\.[a-zA-Z]+\.[a-zA-Z]+$/)
  })

  it('has 7 printed balances, 7 result totals, a row total for every row of table 3 and three totals in table 4', () => {
    const count = (rule: string) => format.equations.filter((equation) => equation.rule === rule).length
    expect(count('T3-01')).toBe(7)
    expect(count('T3-02')).toBe(7)
    expect(count('T3-03')).toBe(inTable(format, 't3').length / 7)
    expect([count('T4-01'), count('T4-02'), count('T4-03')]).toEqual([1, 1, 1])
    expect(format.equations).toHaveLength(7 + 7 + inTable(format, 't3').length / 7 + 3)
  })

  it('computes totals and never 结转下年度', () => {
    const computed = format.cells.filter((cell) => cell.computed).map((cell) => cell.id)
    expect(computed).toContain('t3.resultTotal.naturalPerson')
    expect(computed).toContain('t4.review.total')
    expect(computed.filter((id) => id.startsWith('t3.carriedOut.'))).toEqual(['t3.carriedOut.total'])
  })

  it('carries 上年结转 from 结转下年度 in each column and nothing else', () =>
    expect(
      format.cells.flatMap((cell) => (cell.carriedFrom === undefined ? [] : [[cell.id, cell.carriedFrom]])),
    ).toEqual(
      ids(format)
        .filter((id) => id.startsWith('t3.carriedIn.'))
        .map((id) => [id, id.replace('carriedIn', 'carriedOut')]),
    ))

  it('explains every row and every column', () => {
    for (const cell of format.cells)
      for (const key of [cell.row.key, ...cell.column.key.split('.')].filter((part) => part !== ''))
        expect({ key, text: findLineText(format, cell.table, key) }).toMatchObject({
          text: { meaning: expect.stringMatching(/。$/) as string, basis: expect.stringMatching(/./) as string },
        })
  })

  it('has the six sections with their official titles', () =>
    expect(format.sections.map((section) => section.title)).toEqual([
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '存在的主要问题及改进情况',
      '其他需要报告的事项',
    ]))

  it('accepts other spellings only for labels it has', () => {
    const labels = new Set(format.cells.flatMap((cell) => [cell.row.leaf.label, cell.column.leaf.label]))
    for (const label of Object.keys(format.hints.labels)) expect(labels).toContain(label)
  })
})

describe('f2019', () => {
  it('has 22 + 161 + 15 cells', () =>
    expect([
      inTable(f2019, 't2').length,
      inTable(f2019, 't3').length,
      inTable(f2019, 't4').length,
      f2019.cells.length,
    ]).toEqual([22, 161, 15, 198]))
  it('has the cells of the 2019 table 2', () =>
    expect(inTable(f2019, 't2').map((cell) => cell.id)).toEqual([
      ...['regulations', 'normativeDocs'].flatMap((row) =>
        ['newlyMade', 'newlyPublished', 'publishedTotal'].map((column) => `t2.${row}.${column}`),
      ),
      ...['licensing', 'otherServices', 'penalty', 'coercion'].flatMap((row) =>
        ['itemsPrevYear', 'itemsChange', 'decisions'].map((column) => `t2.${row}.${column}`),
      ),
      't2.fees.itemsPrevYear',
      't2.fees.itemsChange',
      't2.procurement.projects',
      't2.procurement.amount',
    ]))
  it('types signed changes and the amount in 元', () => {
    expect(f2019.cells.filter((cell) => cell.type.kind === 'sint').map((cell) => cell.id)).toEqual(
      ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'].map((row) => `t2.${row}.itemsChange`),
    )
    expect(f2019.cells.filter((cell) => cell.type.kind === 'money').map((cell) => [cell.id, cell.type.unit])).toEqual([
      ['t2.procurement.amount', '元'],
    ])
  })
})

describe('f2021', () => {
  it('has 10 + 175 + 15 cells', () =>
    expect([
      inTable(f2021, 't2').length,
      inTable(f2021, 't3').length,
      inTable(f2021, 't4').length,
      f2021.cells.length,
    ]).toEqual([10, 175, 15, 200]))
  it.each([
    ['t3.newReceived.total', '一、本年新收政府信息公开申请数量', '总计'],
    ['t3.partiallyGranted.naturalPerson', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '自然人'],
    ['t3.deniedSafetyStability.otherOrg', '（三）不予公开 3.危及“三安全一稳定”', '其他'],
    [
      't3.otherCorrectionOverdue.legalServiceOrg',
      '（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '法律服务机构',
    ],
    [
      't3.otherFeeOverdue.total',
      '（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '总计',
    ],
    ['t2.fees.amount', '行政事业性收费', '本年收费金额（单位：万元）'],
    ['t2.normativeDocs.inForce', '行政规范性文件', '现行有效件数'],
  ])('labels %s as the form does', (id, row, column) => {
    const cell = f2021.cells[f2021.indexOf.get(id)!]!
    expect([cell.rowLabel, cell.columnLabel]).toEqual([row, column])
  })
  it('prints the balance above table 3', () =>
    expect(f2021.tables[1]!.blocks[0]!.corner).toBe(
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    ))
  it('accounts for every old and every new cell in its crosswalk, each once', () => {
    const { links, fresh, from } = f2021.crosswalk!
    expect(from).toBe('f2019')
    expect(links.map((link) => link.from).toSorted()).toEqual(ids(f2019).toSorted())
    const reached = links.flatMap((link) => (link.kind === 'same' ? [link.to] : link.kind === 'sumOf' ? link.to : []))
    expect([...reached, ...fresh].toSorted()).toEqual(ids(f2021).toSorted())
  })
  it('keeps an id only where the meaning is the same', () => {
    const same = f2021.crosswalk!.links.flatMap((link) => (link.kind === 'same' ? [link.to] : []))
    const shared = ids(f2021).filter((id) => f2019.indexOf.has(id))
    expect(shared.toSorted()).toEqual(same.toSorted())
  })
})

describe('formatForYear', () => {
  it.each([
    [2019, 'f2019'],
    [2020, 'f2019'],
    [2021, 'f2021'],
    [2026, 'f2021'],
  ])('%d → %s', (year, id) => expect(formatForYear(year).id).toBe(id))
  it.each([2018, 2036, 2020.5, Number.NaN])('refuses %d', (year) =>
    expect(() => formatForYear(year)).toThrowError('FORMAT_UNKNOWN'),
  )
})

describe('getFormat', () => {
  it('refuses an unknown id', () => {
    expect(() => getFormat('f2018')).toThrowError('FORMAT_UNKNOWN')
    expect([isFormatId('f2018'), isFormatId('f2021')]).toEqual([false, true])
  })
})

describe('listReportingYears', () => {
  it('goes back to the first format, newest first', () =>
    expect(listReportingYears(2022)).toEqual([2022, 2021, 2020, 2019]))
})

describe('FORMAT_IDS', () => {
  it('names every format there is, and the shapes accept exactly these', () => {
    expect(FORMATS.map(({ id }) => id).sort()).toEqual([...FORMAT_IDS].sort())
    expect(FormatIdSchema.options).toEqual(FORMAT_IDS)
    expect(ReportContent.shape.format.options).toEqual(FORMAT_IDS)
  })
})
