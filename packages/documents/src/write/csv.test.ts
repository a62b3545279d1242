import { f2021 } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { reportOfDistinctCells } from '../testing/arbitrary-report.ts'
import { writeCsv } from './csv.ts'

describe('writeCsv', () => {
  const report = reportOfDistinctCells('f2021', 2022)

  it('has one line per cell of the format, in printed order, behind a header', () => {
    const lines = writeCsv(report).slice(1).trimEnd().split('\r\n')
    expect(lines[0]).toBe('id,table,row,column,unit,value,semantic,raw')
    expect(lines).toHaveLength(f2021.cells.length + 1)
    expect(lines[1]).toBe('t2.regulations.issued,表二,规章,本年制发件数,件,1,number,1')
    expect(lines[10]).toBe('t2.fees.amount,表二,行政事业性收费,本年收费金额（单位：万元）,万元,0.01,number,0.01')
  })

  it('gives no value to a blank cell and no formula to a spreadsheet', () => {
    const cells = {
      ...report.cells,
      't2.regulations.issued': { raw: '', value: null, semantic: 'empty' as const },
      't2.regulations.repealed': { raw: '=1+1', value: null, semantic: 'text' as const },
      't2.regulations.inForce': { raw: '约"3",4', value: null, semantic: 'text' as const },
    }
    const lines = writeCsv({ ...report, cells }).split('\r\n')
    expect(lines[1]).toMatch(/,件,,empty,$/)
    expect(lines[2]).toMatch(/,,text,'=1\+1$/)
    expect(lines[3]).toMatch(/,,text,"约""3"",4"$/)
  })
})
