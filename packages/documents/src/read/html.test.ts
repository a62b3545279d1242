import { describe, expect, it } from 'vitest'
import { lineText } from './raw-document.ts'
import { readHtml } from './html.ts'

const linesOf = (html: string) => readHtml(html, 'a.html').lines.map((line) => `${line.kind}: ${lineText(line)}`)

describe('readHtml', () => {
  it('makes paragraphs, headings and list items of what people see', () => {
    const page =
      '<title>x</title><script>var a</script><h2>一、总体情况</h2><p>甲&nbsp;<b>乙</b><br>丙</p><ul><li>丁</li></ul>戊<div>己</div>'
    expect(linesOf(page)).toEqual([
      'heading: 一、总体情况',
      'paragraph: 甲\u00a0乙',
      'paragraph: 丙',
      'item: 丁',
      'paragraph: 戊',
      'paragraph: 己',
    ])
  })

  it('gives cells their column under row and column spans', () => {
    const { lines } = readHtml(
      '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>&nbsp;</td></tr></table>',
      'a.html',
    )
    expect(lines.map(({ cells, locator }) => [locator, cells.map(({ text, column }) => `${text}@${column}`)])).toEqual([
      ['table 1, row 1', ['甲@1', '乙@2']],
      ['table 1, row 2', ['丙@2', '@3']],
    ])
  })

  it('leaves out what is crossed out or hidden, and keeps numbers of notes apart from the number they stand at', () => {
    const cells = [
      '<s>9</s>12',
      '<del>9</del><ins>12</ins>',
      '<span style="text-decoration: line-through">9</span>12',
      '<span style="display:none">9</span>12',
      '12<sup>1</sup>',
      '12<span style="vertical-align:super">[2]</span>',
      '<input type="text" value="12"><input type="hidden" value="9">',
    ]
    expect(linesOf(`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`)).toEqual([
      'row: 12 | 12 | 12 | 12 | 12¹ | 12² | 12',
    ])
    expect(linesOf(`<p>共<s>9</s>12<sup>1</sup>件</p>`)).toEqual(['paragraph: 共12¹件'])
    expect(linesOf('<div style="display:none"><p>由脚本显示</p></div>')).toEqual(['paragraph: 由脚本显示'])
  })

  it('takes spans that the page shows as cells for cells', () => {
    const row = (cells: readonly string[]) =>
      `<div style="display:table-row">${cells.map((cell) => `<span style="display: table-cell">${cell}</span>`).join('')}</div>`
    expect(linesOf(row(['规章', '0', '12']))).toEqual(['paragraph: 规章', 'paragraph: 0', 'paragraph: 12'])
    expect(linesOf('<p><b style="display:inline-block">规章</b><i style="float:left">0</i></p>')).toEqual([
      'paragraph: 规章  0',
    ])
  })

  it('reads through tables that only lay out the page', () => {
    expect(
      linesOf('<table><tr><td><p>前言</p><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>'),
    ).toEqual(['paragraph: 前言', 'row: 规章 | 0'])
  })

  it('takes the title from the page metadata before the window title', () => {
    expect(
      readHtml('<head><title>年报_某县</title><meta name="ArticleTitle" content="某县2021年年报"></head>', 'a')
        .declaredTitles,
    ).toEqual(['某县2021年年报', '年报_某县'])
  })
})
