import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { reportOfDistinctCells } from './testing/arbitrary-report.ts'
import { buildDocx, paragraph } from './testing/build-docx.ts'
import { buildXlsx } from './testing/build-xlsx.ts'
import { OFFICE_SHAPES } from './testing/office-shapes/index.ts'
import { importNoteText } from './texts.zh-cn.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const BODY = 'word/document.xml'
const PICTURE = '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'
const REPORT = reportOfDistinctCells('f2021', 2024)
const [word] = OFFICE_SHAPES

/** The report as a Word file whose tables are changed before it is packed. */
function withTables(change: (tables: string[]) => void): Uint8Array {
  const parts = unzipSync(word!.draw(REPORT))
  const pieces = strFromU8(parts[BODY]!).split(/(<w:tbl>.*?<\/w:tbl>)/s)
  const tables = pieces.filter((_, index) => index % 2 === 1)
  change(tables)
  const body = pieces.map((piece, index) => (index % 2 === 1 ? tables[(index - 1) / 2]! : piece)).join('')
  return zipSync({ ...parts, [BODY]: strToU8(body) })
}

const read = (bytes: Uint8Array, fileName: string) => importDocument(bytes, { fileName })
const notesOf = async (bytes: Uint8Array, fileName: string) => (await read(bytes, fileName)).notes.map(importNoteText)

describe('importDocument, on what an office file does not show as it should', () => {
  it('names the table that was pasted as a picture', async () => {
    const bytes = withTables((tables) => (tables[1] = PICTURE))
    const notes = await notesOf(bytes, 'a.docx')
    expect(notes.filter((note) => note.includes('图片'))).toEqual([expect.stringContaining('表三')])
    expect((await read(bytes, 'a.docx')).cells).toHaveLength(25)
  })

  it('says the same of a picture in a web page', async () => {
    const page = (table: string) =>
      `<h2>一、总体情况</h2><p>无</p><h2>二、主动公开政府信息情况</h2>${table}<h2>三、收到和处理政府信息公开申请情况</h2><p>无</p>`
    const notes = await notesOf(new TextEncoder().encode(page('<p><img src="a.png"></p>')), 'a.html')
    expect(notes).toContainEqual(expect.stringContaining('表二在文件里是图片'))
    const without = await notesOf(new TextEncoder().encode(page('')), 'a.html')
    expect(without.join()).not.toContain('图片')
  })

  it('reads a table that goes on as another table', async () => {
    const split = withTables((tables) => {
      const rows = tables[1]!.split('</w:tr>')
      tables[1] = `${rows.slice(0, 12).join('</w:tr>')}</w:tr></w:tbl>${paragraph('')}<w:tbl>${rows.slice(12).join('</w:tr>')}`
    })
    const { cells, missingCells, unread } = await read(split, 'a.docx')
    expect([missingCells, unread]).toEqual([[], []])
    expect(cells.filter(({ id, value }) => value !== REPORT.cells[id]!.value)).toEqual([])
  })

  it('says what a workbook hides', async () => {
    const rows = [[REPORT.title], ['一、总体情况'], ['无', '1']]
    const bytes = buildXlsx([
      { name: '正文', rows, hiddenRows: [3] },
      { name: '底稿', rows, isHidden: true },
    ])
    expect(await notesOf(bytes, 'a.xlsx')).toContain('文件里隐藏了工作表“底稿”、1 行，没有读入；要读入请先取消隐藏。')
  })

  it('tells headings by their words where the file marks none', async () => {
    const lines = [
      REPORT.title,
      '一、总体情况',
      '（一）主动公开',
      '全年公开信息，回应关切。',
      '二、主动公开政府信息情况',
      '六、其他需要报告的事项',
      '无。',
    ]
    const { sections } = await read(buildDocx({ body: lines.map((line) => paragraph(line)).join('') }), 'a.docx')
    expect(sections[0]!.narrative).toEqual([
      { kind: 'heading', text: '（一）主动公开' },
      { kind: 'paragraph', text: '全年公开信息，回应关切。' },
    ])
  })
})
