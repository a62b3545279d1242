import { describe, expect, it } from 'vitest'
import { parseClipboard } from './parse-clipboard.ts'

describe('parseClipboard', () => {
  it('reads a plain block', () => {
    expect(parseClipboard('1\t2\r\n3\t4\r\n').cells).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('sets headings and labels of merged headers aside', () => {
    const text = '\t\t申请人情况\t\n\t\t自然人\t总计\n三、\t（一）予以公开\t5件\t５\n\t（二）部分公开\t0\t/\n'
    const block = parseClipboard(text)
    expect(block).toEqual({
      cells: [
        ['5件', '５'],
        ['0', '/'],
      ],
      headerRows: 2,
      labelColumns: 2,
    })
  })

  it('keeps units, full-width digits and words as they were written', () => {
    expect(parseClipboard('１２\t3 件\t无\n').cells).toEqual([['１２', '3 件', '无']])
  })

  it('joins the lines of a quoted cell', () => {
    expect(parseClipboard('"1\n2"\t"a""b"\n0\t0').cells).toEqual([
      ['12', 'a"b'],
      ['0', '0'],
    ])
  })

  it('keeps blanks in their places', () => {
    expect(parseClipboard('1\t\t3\n\t5\t').cells).toEqual([
      ['1', '', '3'],
      ['', '5', ''],
    ])
  })

  it('leaves a single word to the cell', () => {
    expect(parseClipboard('大约\n3').cells).toEqual([['大约'], ['3']])
  })
})
