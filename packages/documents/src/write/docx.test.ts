import { FORMATS, layoutGrid } from '@gongkai/core'
import { buildReport } from '@gongkai/core/testing'
import { strFromU8, unzipSync } from 'fflate'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { reportOfDistinctCells } from '../testing/arbitrary-report.ts'
import { writeDocx } from './docx.ts'
import { gridText } from './grid-text.ts'

type Element = DefaultTreeAdapterTypes.Element
const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is Element => 'tagName' in node
const childrenOf = (node: DefaultTreeAdapterTypes.ParentNode, tag: string) =>
  node.childNodes.filter(isElement).filter(({ tagName }) => tagName === tag)
const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

async function partsOf(...[content, options]: Parameters<typeof writeDocx>): Promise<(path: string) => string> {
  const parts = unzipSync(await writeDocx(content, options))
  return (path) => strFromU8(parts[path]!)
}

/** Rows of every table as [text, spanned columns, how it continues downwards]. */
function tablesOf(xml: string) {
  const closed = xml.replace(/<\?xml[^>]*>/, '').replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>')
  const document = parseFragment(closed).childNodes.find(isElement)!
  const body = childrenOf(document, 'w:body')[0]!
  return childrenOf(body, 'w:tbl').map((table) =>
    childrenOf(table, 'w:tr').map((row) =>
      childrenOf(row, 'w:tc').map((cell) => {
        const properties = childrenOf(cell, 'w:tcpr')[0]
        const valueOf = (tag: string) =>
          properties && childrenOf(properties, tag)[0]?.attrs.find(({ name }) => name === 'w:val')?.value
        return [textOf(cell), Number(valueOf('w:gridspan') ?? 1), valueOf('w:vmerge') ?? 'none'] as const
      }),
    ),
  )
}

describe('writeDocx', () => {
  it.each(FORMATS)('draws the tables of $id with the spans of the form', async (format) => {
    const report = reportOfDistinctCells(format.id, format.firstYear)
    const tables = tablesOf((await partsOf(report))('word/document.xml'))
    const drawn = tables.map((rows) =>
      rows.map((cells) => cells.filter(([, , merge]) => merge !== 'continue').map(([text, span]) => [text, span])),
    )
    const form = format.tables.map(({ id }) =>
      layoutGrid(format, id).rows.map(({ cells }) => cells.map((cell) => [gridText(cell, report), cell.colSpan])),
    )
    expect(drawn).toEqual(form)
    const [, t3] = tables
    const group = t3!.findIndex((row) => row.some(([text]) => text === '三、本年度办理结果'))
    expect(t3!.slice(group).filter(([first]) => first![2] !== 'none')).toHaveLength(format.id === 'f2021' ? 22 : 20)
  })

  it('says who wrote it, in which language, with which typefaces and their stand-ins', async () => {
    const report = buildReport({ reportingYear: 2024, organName: '安澜县<林业>局' })
    const part = await partsOf(report)
    expect(part('docProps/core.xml')).toContain(
      `<dc:title>${report.title.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`,
    )
    expect(part('docProps/core.xml')).toContain('<dc:creator>安澜县&lt;林业&gt;局')
    expect(part('word/styles.xml')).toContain('w:eastAsia="zh-CN"')
    for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312', '宋体']) {
      expect(part('word/styles.xml')).toContain(`w:eastAsia="${font}"`)
      expect(part('word/fontTable.xml')).toContain(`<w:font w:name="${font}"><w:altName`)
    }
  })

  it('lets a long address break, so that the line before it is not pulled apart', async () => {
    const part = await partsOf({
      ...buildReport(),
      preface: [{ kind: 'paragraph', text: '见 www.lanjiang.example' }],
    })
    expect(part('word/document.xml')).toMatch(/<w:wordWrap w:val="0"\/>(?:(?!<\/w:p>).)*www\.lanjiang\.example/)
  })

  it('leaves out what no office file can hold', async () => {
    const words = '甲\u0000乙\u000b丙\ud800丁'
    const part = await partsOf({ ...buildReport(), preface: [{ kind: 'paragraph', text: words }] })
    expect(part('word/document.xml')).toContain('甲乙丙丁')
  })

  it('marks every page of a draft and of nothing else', async () => {
    const headersOf = async (draft: boolean) =>
      Object.entries(unzipSync(await writeDocx(buildReport(), { draft }))).filter(([path]) =>
        /word\/header\d+\.xml$/.test(path),
      )
    expect(await headersOf(false)).toEqual([])
    const headers = (await headersOf(true)).map(([, bytes]) => strFromU8(bytes))
    expect(headers).toHaveLength(2)
    for (const header of headers) expect(header).toContain('草稿')
  })

  it('gives the same bytes for the same report', async () => {
    const report = buildReport()
    expect(await writeDocx(report)).toEqual(await writeDocx(structuredClone(report)))
  })
})
