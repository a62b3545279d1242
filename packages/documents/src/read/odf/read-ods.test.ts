import { describe, expect, it } from 'vitest'
import { buildOdf } from '../../testing/build-odf.ts'
import { cellLocator, lineText } from '../raw-document.ts'
import { readOds } from './read-ods.ts'

const cell = (text: string, more = '') => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`

describe('readOds', () => {
  it('gives what cells show with sheet and address, and leaves out what is hidden', () => {
    const sheet = (name: string, style: string) =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-column/>` +
      row(cell('规章') + cell('12件', 'office:value-type="float" office:value="12"')) +
      row(cell('隐') + cell('1'), 'table:visibility="collapse"') +
      row('<table:table-cell/>', 'table:number-rows-repeated="3"') +
      row(cell('合并', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>' + cell('7')) +
      `${row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"')}</table:table>`
    const hiddenStyle = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    const body = sheet('表二', 'ta1') + sheet('底稿', 'ta2')
    const document = readOds(buildOdf({ kind: 'spreadsheet', body, automaticStyles: hiddenStyle }), 'a.ods')
    expect(document.lines.map(lineText)).toEqual(['规章 | 12件', '合并 | 7'])
    expect(cellLocator(document.lines[1]!, 1)).toBe('sheet 表二, C6')
    expect(document.hidden).toEqual({ sheets: ['底稿'], rows: 1, columns: 0 })
  })

  it('leaves crossed-out digits out, and the value behind them, and keeps raised ones apart', () => {
    const style = (name: string, properties: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
    const automaticStyles =
      style('T1', 'style:text-line-through-style="solid"') + style('T2', 'style:text-position="33% 58%"')
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`
    const struck = cell(span('T1', '9'), 'office:value-type="string" office:string-value="9"')
    const body = `<table:table table:name="表二">${row(cell('规章') + cell(`${span('T1', '9')}12${span('T2', '1')}`) + struck + cell('3'))}</table:table>`
    const { lines } = readOds(buildOdf({ kind: 'spreadsheet', body, automaticStyles }), 'a.ods')
    expect(lines[0]!.cells.map(({ text }) => text)).not.toContain('9')
    expect(lineText(lines[0]!)).toMatch(/^规章 \| 12¹ \| .*3$/)
  })

  it('leaves out what stands in a cell crossed out by its style, until a part of it says otherwise', () => {
    const style = (name: string, family: string, line: string) =>
      `<style:style style:name="${name}" style:family="${family}"><style:text-properties style:text-line-through-style="${line}"/></style:style>`
    const automaticStyles = style('ce1', 'table-cell', 'solid') + style('T1', 'text', 'none')
    const struck = (text: string) => cell(text, 'table:style-name="ce1" office:value-type="float" office:value="9"')
    const kept = '<text:span text:style-name="T1">12</text:span>'
    const body = `<table:table table:name="表二">${row(cell('规章') + struck('9') + struck(`9${kept}`) + cell('3'))}</table:table>`
    const { lines } = readOds(buildOdf({ kind: 'spreadsheet', body, automaticStyles }), 'a.ods')
    expect(lines[0]!.cells.map(({ text }) => text).join('|')).toMatch(/^规章\|+12\|3$/)
  })

  it('leaves out what stands in a cell crossed out by the style of its column or row', () => {
    const automaticStyles =
      '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    const usual = 'table:default-cell-style-name="ce1"'
    const columns = `<table:table-column table:number-columns-repeated="2"/><table:table-column ${usual}/><table:table-column/>`
    const rows = row(['规章', '1', '9', '3'].map((text) => cell(text)).join(''))
    const struckRow = rows.replace('<table:table-row', `<table:table-row ${usual}`)
    const body = `<table:table table:name="表二">${columns}${rows}${struckRow}</table:table>`
    const { lines } = readOds(buildOdf({ kind: 'spreadsheet', body, automaticStyles }), 'a.ods')
    expect(lines.map(lineText)).toEqual(['规章 | 1 | 3'])
  })
})
