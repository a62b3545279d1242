import { describe, it } from 'vitest'
import { buildDocx, cell, paragraph, row, table } from './testing/build-docx.ts'
import { buildOdf } from './testing/build-odf.ts'
import { buildXlsx } from './testing/build-xlsx.ts'
import { survives } from './testing/survives.ts'

describe('importDocument, on office files made to do harm', () => {
  it.each([
    ['tables in tables', () => buildDocx({ body: nested(90) })],
    ['tables in tables without end', () => buildDocx({ body: nested(2000) })],
    [
      'wide spans',
      () => buildDocx({ body: table(Array<string>(3000).fill(row([cell('1', '<w:gridSpan w:val="9999"/>')]))) }),
    ],
    ['cells repeated without end', () => buildOdf({ kind: 'text', body: repeated(40, 2_000_000) })],
    ['rows repeated without end', () => buildOdf({ kind: 'spreadsheet', body: repeated(900, 1_048_576) })],
    [
      'merges over everything',
      () => buildXlsx([{ name: 'a', rows: [['1']], merges: Array<string>(6000).fill('A1:XFD1048576') }]),
    ],
    [
      'merges below each other',
      () => buildXlsx([{ name: 'a', rows: TALL, merges: Array<string>(4000).fill('A1:Z9000') }]),
    ],
    ['far corners', () => buildXlsx([{ name: 'a', rows: [['1', '2']], merges: ['A1:A1048576', 'B1:XFD1'] }])],
    ['a list of every level', () => buildDocx({ body: paragraph('甲').repeat(20_000) })],
  ])('does not hang on %s', async (_, draw) => {
    await survives(draw())
  })
})

const TALL = Array.from({ length: 9000 }, () => ['1', '2', '3'])
const nested = (depth: number) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph('1') + '</w:tc></w:tr></w:tbl>'.repeat(depth)
const repeated = (rows: number, times: number) =>
  `<table:table>${`<table:table-row table:number-rows-repeated="${times}"><table:table-cell table:number-columns-repeated="${times}"><text:p>1</text:p></table:table-cell></table:table-row>`.repeat(rows)}</table:table>`
