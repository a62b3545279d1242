import { f2021 } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { reportOfDistinctCells } from '../testing/arbitrary-report.ts'
import { writeCsv, writeCsvWide } from './csv.ts'

const report = reportOfDistinctCells('f2021', 2022)
const cells = {
  ...report.cells,
  't2.regulations.issued': { raw: '', value: null, semantic: 'empty' as const },
  't2.regulations.repealed': { raw: '=1+1', value: null, semantic: 'text' as const },
  't2.regulations.inForce': { raw: '约"3",4', value: null, semantic: 'text' as const },
}

describe('writeCsv', () => {
  it('has one line per cell of the format, in printed order, behind a header', () => {
    const lines = writeCsv(report).slice(1).trimEnd().split('\r\n')
    expect(lines[0]).toBe('id,table,row,column,unit,value,semantic,raw,organ,reportingYear,kind,format')
    expect(lines).toHaveLength(f2021.cells.length + 1)
    const whose = '安澜县林业局,2022,organ,f2021'
    expect(lines[1]).toBe(`t2.regulations.issued,表二,规章,本年制发件数,件,1,number,1,${whose}`)
    expect(lines[10]).toBe(
      `t2.fees.amount,表二,行政事业性收费,本年收费金额（单位：万元）,万元,0.01,number,0.01,${whose}`,
    )
  })

  it('gives no value to a blank cell and no formula to a spreadsheet', () => {
    const lines = writeCsv({ ...report, cells }).split('\r\n')
    expect(lines[1]).toMatch(/,件,,empty,,安澜/)
    expect(lines[2]).toMatch(/,,text,'=1\+1,安澜/)
    expect(lines[3]).toMatch(/,,text,"约""3"",4",安澜/)
  })
})

describe('writeCsvWide', () => {
  it('has one line per report and one column per cell, numbers as numbers, anything else as it stands', () => {
    const lines = writeCsvWide('f2021', [report, { ...report, cells }])
      .slice(1)
      .trimEnd()
      .split('\r\n')
    const [header, first, second] = lines
    expect(lines).toHaveLength(3)
    expect(header!.split(',').slice(5)).toEqual(f2021.cells.map(({ id }) => id))
    expect(first!.split(',').slice(5, 8)).toEqual(['1', '2', '3'])
    expect(second).toContain(`${report.title},,'=1+1,"约""3"",4",4,`)
  })
})
