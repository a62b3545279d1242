import { describe, expect, it } from 'vitest'
import { buildDocx, cell, paragraph, row, run, table, type DocxContent } from '../../testing/build-docx.ts'
import { cellLocator, lineText } from '../raw-document.ts'
import { readDocx } from './read-docx.ts'

const read = (content: DocxContent) => readDocx(buildDocx(content), 'a.docx')
const linesOf = (content: DocxContent | string) =>
  read(typeof content === 'string' ? { body: content } : content).lines.map((line) => `${line.kind}: ${lineText(line)}`)
const wordsOf = (body: string) => read({ body }).lines.map(lineText)

describe('readDocx, on paragraphs', () => {
  it('reads body order: paragraphs and tables as they stand', () => {
    const body = paragraph('前') + table([row([cell('规章'), cell('0')])]) + paragraph('') + paragraph('后')
    expect(read({ body }).lines.map((line) => `${line.locator}: ${lineText(line)}`)).toEqual([
      'paragraph 1: 前',
      'table 1, row 1: 规章 | 0',
      'paragraph 2: 后',
    ])
  })

  it('counts insertions and leaves deletions out, also of a paragraph end and of a row', () => {
    const changed =
      paragraph(
        `${run('收到')}<w:ins>${run('12')}</w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del>${run('件')}`,
      ) +
      paragraph(`<w:moveFrom>${run('移走')}</w:moveFrom>${run('甲')}`, '<w:rPr><w:del/></w:rPr>') +
      paragraph('乙') +
      table([row([cell('留')]), row([cell('删')], '<w:del/>')]) +
      paragraph(run('现'), '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>')
    expect(linesOf(changed)).toEqual(['paragraph: 收到12件', 'paragraph: 甲乙', 'row: 留', 'paragraph: 现'])
  })

  it('shows the result of a field, not its instruction, and no hidden words', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('37')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const simple = `<w:fldSimple w:instr="DATE">${run('2025')}</w:fldSimple>`
    const link = `<w:hyperlink>${run('网址')}</w:hyperlink>`
    expect(wordsOf(paragraph(field + run('件') + simple + link + run('藏', '<w:vanish/>')))).toEqual(['37件2025网址'])
  })

  it('leaves crossed-out words out and keeps the number of a note apart from the number it stands at', () => {
    const note = run('1', '<w:vertAlign w:val="superscript"/>')
    expect(
      wordsOf(paragraph(run('9', '<w:strike/>') + run('8', '<w:dstrike/>') + run('12') + note + run('件'))),
    ).toEqual(['12¹件'])
    expect(wordsOf(paragraph(run('12', '<w:strike w:val="0"/>')))).toEqual(['12'])
  })

  it('reads a text box once, after the paragraph it hangs on', () => {
    const box = `<w:txbxContent>${paragraph('框内')}</w:txbxContent>`
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(wordsOf(paragraph(run('框外') + drawn))).toEqual(['框外', '框内'])
  })

  it('reads content controls; a prompt nobody answered is blank, not an answer', () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const cells = row([
      cell('规章'),
      control('', cell('3')),
      control('<w:showingPlcHdr/>', cell('单击此处输入文字')),
      cell('7'),
    ])
    const [line] = read({ body: table([cells]) }).lines
    expect(line!.cells.map(({ text, column }) => `${text}@${column}`)).toEqual(['规章@1', '3@2', '@3', '7@4'])
  })

  it('keeps breaks, hyphens, tabs and symbols, and leaves readings and the table of contents out', () => {
    const parts =
      `${run('甲')}<w:r><w:br/></w:r>${run('乙')}<w:r><w:noBreakHyphen/></w:r>${run('丙')}<w:r><w:softHyphen/></w:r>` +
      `<w:r><w:tab/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>` +
      `<w:r><w:ruby><w:rt>${run('dīng')}</w:rt><w:rubyBase>${run('丁')}</w:rubyBase></w:ruby></w:r>`
    const styles = '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="toc 1"/></w:style>'
    const body = paragraph('一、总体情况 1', '<w:pStyle w:val="a1"/>') + paragraph(parts)
    expect(linesOf({ body, styles })).toEqual(['paragraph: 甲', 'paragraph: 乙-丙 ✓丁'])
  })

  it('takes names by their namespace, whatever prefix they carry', () => {
    const body =
      '<a:p xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><a:pPr><a:outlineLvl a:val="0"/></a:pPr><a:r><a:t>甲</a:t></a:r></a:p>'
    expect(linesOf(body)).toEqual(['heading: 甲'])
  })
})

describe('readDocx, on tables', () => {
  it('gives merged cells their spans and their columns', () => {
    const span = (count: number) => `<w:gridSpan w:val="${count}"/>`
    const body = table([
      row([cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙', span(2)), cell('丙')]),
      row([cell('', '<w:vMerge/>'), cell('1'), cell('2'), cell('3')]),
      row([cell('丁', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('4'), cell('5')]),
      row([cell('6')], '<w:gridBefore w:val="3"/>'),
    ])
    const { lines } = read({ body })
    expect(
      lines.map(({ cells }) =>
        cells.map(({ text, column, colSpan, rowSpan }) => `${text}@${column} ${colSpan}x${rowSpan}`),
      ),
    ).toEqual([
      ['甲@1 1x2', '乙@2 2x1', '丙@4 1x1'],
      ['1@2 1x1', '2@3 1x1', '3@4 1x1'],
      ['丁@1 2x1', '4@3 1x1', '5@4 1x1'],
      ['6@4 1x1'],
    ])
    expect(cellLocator(lines[1]!, 2)).toBe('table 1, row 2, column 4')
  })

  it('reads through a table that only lays out the page', () => {
    const inner = table([row([cell('规章'), cell('0')])])
    const body = table([row([cell(paragraph('前言') + inner + paragraph(''))])])
    expect(linesOf(body)).toEqual(['paragraph: 前言', 'row: 规章 | 0'])
  })

  it('reads a passage that fills a table as prose, and a passage below a form as its last row', () => {
    const passage = '我局认真落实条例。'.repeat(60)
    expect(linesOf(table([row([cell(passage)])]))).toEqual([`paragraph: ${passage}`])
    const form = table([row(['甲', '乙', '丙', '丁'].map((text) => cell(text))), row([cell(passage)])])
    expect(linesOf(form)).toEqual(['row: 甲 | 乙 | 丙 | 丁', `row: ${passage}`])
  })

  it('notes where pictures stand', () => {
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>'
    const body = paragraph('字'.repeat(300)) + paragraph(picture) + paragraph('后')
    expect(read({ body }).pictures).toEqual([1])
  })

  it('refuses a scan', () => {
    const body = paragraph('年度报告') + paragraph('<w:r><w:pict><v:imagedata/></w:pict></w:r>')
    expect(() => read({ body })).toThrow(expect.objectContaining({ code: 'FILE_PICTURES_ONLY' }))
  })
})

describe('readDocx, on numbers Word adds by itself', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
  const styles =
    '<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const item = (text: string, list: number, depth = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
  const heading = (text: string) => paragraph(text, '<w:pStyle w:val="h1"/>')

  it('prints them: by style, by level, restarted below a higher level, in the format of the list', () => {
    const body =
      heading('总体情况') +
      item('主动公开', 1, 1) +
      item('平台建设', 1, 1) +
      heading('主动公开') +
      item('又一', 1, 1) +
      item('细目', 1, 2)
    expect(linesOf({ body, numbering, styles })).toEqual([
      'heading: 一、总体情况',
      'paragraph: （一）主动公开',
      'paragraph: （二）平台建设',
      'heading: 二、主动公开',
      'paragraph: （一）又一',
      'paragraph: 2.1 细目',
    ])
  })

  it('makes bullets and plain numbers that stand together a list; others keep their number', () => {
    const together = item('甲', 2) + item('乙', 2) + item('点', 3)
    expect(linesOf({ body: together, numbering })).toEqual(['item: 甲', 'item: 乙', 'item: 点'])
    const apart = item('甲', 2) + paragraph('间') + item('乙', 2) + item('丙', 4)
    expect(linesOf({ body: apart, numbering })).toEqual([
      'paragraph: 1. 甲',
      'paragraph: 间',
      'paragraph: 2. 乙',
      'paragraph: 5. 丙',
    ])
  })

  it('numbers the labels of a table, and no paragraph that says it has no number', () => {
    const body =
      table([row([cell(item('属于国家秘密', 2)), cell('0')])]) +
      paragraph('总体', '<w:pStyle w:val="h1"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(linesOf({ body, numbering, styles })).toEqual(['row: 1. 属于国家秘密 | 0', 'heading: 总体'])
  })
})
