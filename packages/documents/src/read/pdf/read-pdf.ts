import { AppError, type SourceBox } from '@gongkai/core'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { withAlignedTables } from './aligned/read-aligned.ts'
import { withoutFurniture, type LaidOutPage } from './furniture.ts'
import { joinPages, type DocumentPart } from './join-tables.ts'
import { withPdf } from './open-pdf.ts'
import { layOut } from './page-layout.ts'
import { around, type Area } from './page-marks.ts'
import type { DrawnLine } from './page-parts.ts'
import { hasUnreadPicture, isPicturesOnly } from './pictures.ts'
import { edgesOf, joinLines, usualStep, type PlacedLine } from './paragraphs.ts'
import { tableLines, type ToBox } from './table-lines.ts'
import { asShown, tracePage, type TracedPage } from './trace-page.ts'
import { MOST_CELLS, type RawDocument, type SourceLine } from '../raw-document.ts'

/** Reads a PDF whose words are text. Throws FILE_ENCRYPTED, FILE_UNREADABLE, FILE_PICTURES_ONLY, FILE_TOO_LARGE. */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<RawDocument> {
  const pages = await withPdf(bytes, fileName, (document) => tracePages(document, fileName))
  const marks = pages.map((page) => page.marks)
  if (isPicturesOnly(marks)) throw new AppError('FILE_PICTURES_ONLY', { file: fileName })
  const { pages: bare, dropped } = withoutFurniture(pages.map(layOutPage))
  const plain = bare.map((page) => ({ ...page, parts: withAlignedTables(page.parts) }))
  const toBox: ToBox = (page, area) => boxOf(pages[page - 1]!, area)
  const lines = toLines(joinPages(plain), plain, toBox)
  const cells = lines.reduce((sum, line) => sum + line.cells.length, 0)
  if (cells > MOST_CELLS) throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: `${MOST_CELLS} 格` })
  const picturePages = marks.filter(hasUnreadPicture).map(({ page }) => page)
  const leftOut = { furniture: dropped, picturePages }
  // What the file is called inside is often left from the document it was copied from, so no title is taken from there.
  return { kind: 'pdf', encoding: null, declaredTitles: [], lines, payload: null, leftOut }
}

async function tracePages(document: PDFDocumentProxy, file: string): Promise<TracedPage[]> {
  const pages: TracedPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    pages.push(await tracePage(page, file))
    page.cleanup()
  }
  return pages
}

function layOutPage({ marks }: TracedPage): LaidOutPage {
  const { page, width, height } = marks
  return { page, width, height, parts: layOut(marks) }
}

const tenths = (points: number) => Math.round(points * 10) / 10

function boxOf(page: TracedPage, area: Area): SourceBox {
  const { left, top, right, bottom } = asShown(area, page)
  const size = { width: tenths(right - left), height: tenths(bottom - top) }
  return { page: page.marks.page, left: tenths(left), top: tenths(top), ...size }
}

/** Paragraphs and rows as lines of the document. */
function toLines(parts: readonly DocumentPart[], pages: readonly LaidOutPage[], toBox: ToBox): SourceLine[] {
  const placing = placingOf(pages)
  const lines: Omit<SourceLine, 'id'>[] = []
  let open: PlacedLine[] = []
  let tables = 0
  const flush = () => {
    for (const { page, lines: own, text } of joinLines(open)) {
      const cell = { text, column: 1, colSpan: 1, rowSpan: 1, closed: true, box: toBox(page, firstArea(own)) }
      lines.push({ kind: 'paragraph', locator: `page ${page}`, table: null, list: null, cells: [cell] })
    }
    open = []
  }
  for (const part of parts) {
    if (part.kind === 'line') open.push(placing(part.page, part.line))
    else {
      flush()
      lines.push(...tableLines(part, ++tables, toBox))
    }
  }
  flush()
  return lines.map((line, id) => ({ ...line, id }))
}

/** Where the lines of each page begin and end, and how far they stand apart. */
function placingOf(pages: readonly LaidOutPage[]): (page: LaidOutPage, line: DrawnLine) => PlacedLine {
  const byPage = new Map(
    pages.map((page) => {
      const lines = page.parts.filter((part) => part.kind === 'line')
      return [page, { edges: edgesOf(lines, page.width), step: usualStep(lines) }]
    }),
  )
  return (page, line) => ({ line, page: page.page, ...byPage.get(page)! })
}

/** The part of a paragraph that stands on its first page: further lines stand lower, those of the next page higher again. */
function firstArea(lines: readonly DrawnLine[]): Area {
  const end = lines.findIndex((line, index) => index > 0 && line.top < lines[index - 1]!.top)
  return around(lines.slice(0, end < 0 ? lines.length : end))
}
