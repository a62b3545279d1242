import { describe, expect, it } from 'vitest'
import { buildOdf, type OdfContent } from '../../testing/build-odf.ts'
import { recogniseFileKind } from '../file-kind.ts'
import { lineText } from '../raw-document.ts'
import { readOdt } from './read-odt.ts'

const read = (body: string, more: Partial<OdfContent> = {}) =>
  readOdt(buildOdf({ kind: 'text', body, ...more }), 'a.odt')
const linesOf = (...content: Parameters<typeof read>) =>
  read(...content).lines.map((line) => `${line.kind}: ${lineText(line)}`)

describe('readOdt', () => {
  it('reads paragraphs, headings and tables in order, white space as it is shown', () => {
    const body =
      '<text:h text:outline-level="1">总体情况</text:h><text:p>收到\n  12<text:s text:c="2"/>件<text:line-break/>又<text:tab/>一</text:p>' +
      '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>甲</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row></table:table-header-rows>' +
      '<table:table-row><table:table-cell table:number-columns-repeated="3"><text:p>0</text:p></table:table-cell></table:table-row></table:table>'
    const { lines } = read(body)
    expect(lines.map((line) => `${line.locator}: ${lineText(line)}`)).toEqual([
      'paragraph 1: 总体情况',
      'paragraph 2: 收到 12  件',
      'paragraph 3: 又 一',
      'table 1, row 1: 甲 | 乙',
      'table 1, row 2: 0 | 0 | 0',
    ])
    expect(lines[0]!.kind).toBe('heading')
    expect(lines[3]!.cells.map(({ column, colSpan }) => [column, colSpan])).toEqual([
      [1, 2],
      [3, 1],
    ])
  })

  it.each(['99999999999999999999', '1e308', '-3', 'x'])('keeps within a sheet where %s rows are spanned', (times) => {
    const { lines } = read(
      `<table:table><table:table-row><table:table-cell table:number-rows-spanned="${times}"><text:p>1</text:p></table:table-cell></table:table-row></table:table>`,
    )
    expect(lines[0]!.cells[0]!.rowSpan).toBeLessThanOrEqual(1_048_576)
  })

  it('prints the numbers of lists and headings in their format', () => {
    const level = (element: string, index: number, format: string, pattern: string) =>
      `<text:${element} text:level="${index}" style:num-format="${format}" ${pattern}/>`
    const list = `<text:list-style style:name="L1">${level('list-level-style-number', 1, '一, 二, 三, ...', 'style:num-prefix="（" style:num-suffix="）"')}${level('list-level-style-number', 2, '1', 'style:num-list-format="%1%.%2%"')}</text:list-style>`
    const outline = `<text:outline-style>${level('outline-level-style', 1, '一, 二, 三, ...', 'style:num-suffix="、"')}</text:outline-style>`
    const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`
    const body =
      '<text:h text:outline-level="1">总体情况</text:h>' +
      `<text:list text:style-name="L1">${item('主动公开')}<text:list-item><text:p>平台</text:p><text:list>${item('细目')}</text:list></text:list-item></text:list>` +
      '<text:h text:outline-level="1">主动公开</text:h>' +
      `<text:list text:style-name="L1" text:continue-numbering="true">${item('续')}</text:list><text:list text:style-name="L1">${item('新')}</text:list>`
    expect(linesOf(body, { automaticStyles: list, styles: outline })).toEqual([
      'heading: 一、总体情况',
      'paragraph: （一）主动公开',
      'paragraph: （二）平台',
      'paragraph: 二.1 细目',
      'heading: 二、主动公开',
      'paragraph: （三）续',
      'paragraph: （一）新',
    ])
  })

  it('leaves deleted words, notes, remarks and the table of contents out, and reads text boxes', () => {
    const body =
      '<text:tracked-changes><text:p>删</text:p></text:tracked-changes><text:table-of-content><text:p>一、总体情况 1</text:p></text:table-of-content>' +
      '<text:p>甲<text:note><text:p>注</text:p></text:note><office:annotation><text:p>批</text:p></office:annotation>乙' +
      '<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></text:p>'
    expect(linesOf(body)).toEqual(['paragraph: 甲乙', 'paragraph: 框'])
  })

  it('leaves crossed-out and hidden words out and keeps the number of a note apart from the number it stands at', () => {
    const style = (name: string, properties: string, family = 'text', more = '') =>
      `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${properties}/></style:style>`
    const automaticStyles =
      style('T1', 'style:text-line-through-style="solid"') +
      style('T2', 'style:text-position="super 58%"') +
      style(
        'T3',
        'style:text-line-through-style="none" style:text-position="0% 100%"',
        'text',
        'style:parent-style-name="Old"',
      ) +
      style('T4', 'text:display="none"') +
      style('P1', 'style:text-line-through-type="double"', 'paragraph') +
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"><style:text-properties style:text-line-through-style="solid"/></text:list-level-style-number></text:list-style>'
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`
    const body =
      `<text:p>${span('T1', '9')}${span('T4', '8')}12${span('T2', '1')}件</text:p><text:p>${span('T3', '12')}</text:p>` +
      `<text:p text:style-name="P1">7${span('T3', '6')}</text:p><text:p text:style-name="T1">5${span('Old', '4')}</text:p>`
    const styles = style('Old', 'style:text-line-through-style="solid"')
    expect(linesOf(body, { automaticStyles, styles })).toEqual([
      'paragraph: 12¹件',
      'paragraph: 12',
      'paragraph: 6',
      'paragraph: 5',
    ])
  })

  it('refuses a scan and one with a password', () => {
    const scan = '<text:p><draw:frame><draw:image/></draw:frame></text:p>'
    expect(() => read(scan)).toThrow(expect.objectContaining({ code: 'FILE_PICTURES_ONLY' }))
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    const locked = buildOdf({ kind: 'text', body: '', manifest })
    expect(recogniseFileKind(locked)).toEqual({ kind: 'odt' })
    expect(() => readOdt(locked, 'a.odt')).toThrow(expect.objectContaining({ code: 'FILE_ENCRYPTED' }))
  })
})
