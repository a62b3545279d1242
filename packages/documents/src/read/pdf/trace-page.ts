import { AppError } from '@gongkai/core'
import type { PDFPageProxy } from 'pdfjs-dist'
import { FILE_REASONS } from '../../texts.zh-cn.ts'
import { compose, toAffine, type Affine } from './affine.ts'
import { DrawStates } from './draw-state.ts'
import { movingSteps, shapeSteps } from './drawing-steps.ts'
import { fontsOf } from './fonts.ts'
import { carryOut, type Instructions } from './instructions.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import type { Area, Glyph, PageMarks } from './page-marks.ts'
import { styleSteps, textSteps } from './text-steps.ts'
import type { Lines } from './trace-path.ts'
import type { PlacedFont } from './trace-text.ts'

/** Most characters of one page; a full one has two thousand. */
const MOST_GLYPHS = 40_000
/** Smallest side of a picture, or of a strip of one, that could hold words. */
const SMALLEST_PICTURE = 4
/** Most pictures of a page that are kept; scanners cut a page into some hundred strips. */
const MOST_PICTURES = 2000

/** Turns back from the page as it is read to the page as it is shown. */
export function asShown({ left, top, right, bottom }: Area, { marks, quarters }: TracedPage): Area {
  const { width, height } = marks
  if (quarters === 3) return { left: height - bottom, right: height - top, top: left, bottom: right }
  if (quarters === 1) return { left: top, right: bottom, top: width - right, bottom: width - left }
  return { left, top, right, bottom }
}

/** Quarter turns, clockwise, of a page of this size; the page then lies as it is read. */
function turned(map: Affine, quarters: number, width: number, height: number): Affine {
  if (quarters === 1) return compose([0, 1, -1, 0, height, 0], map)
  if (quarters === 3) return compose([0, -1, 1, 0, 0, width], map)
  return map
}

/** Turns the page needs so that most of its text runs from left to right. */
function quartersToRead({ glyphs }: PageMarks): 0 | 1 | 3 {
  let down = 0
  let up = 0
  for (const { setting } of glyphs)
    if (setting === 'clockwise') down++
    else if (setting === 'counterclockwise') up++
  if (down * 2 > glyphs.length) return 3
  return up * 2 > glyphs.length ? 1 : 0
}

/** A page's marks, and how many quarter turns clockwise lie between the page as shown and as it is read. */
export interface TracedPage {
  readonly marks: PageMarks
  readonly quarters: 0 | 1 | 3
}

/** Everything that is drawn on a page and matters to its reader. Throws FILE_TOO_LARGE for a page of too many characters. */
export async function tracePage(page: PDFPageProxy, file: string): Promise<TracedPage> {
  const { pdfjs } = await loadPdfjs()
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const { fnArray, argsArray } = await page.getOperatorList()
  const instructions: Instructions = { names: pdfjs.OPS, codes: fnArray, operands: argsArray }
  const fonts = await fontsOf(page, instructions)
  const shown = toAffine(transform)
  if (!shown) throw new Error('page without place')
  const trace = (quarters: 0 | 1 | 3) =>
    marksOf(instructions, fonts, {
      file,
      page: page.pageNumber,
      map: turned(shown, quarters, width, height),
      width: quarters === 0 ? width : height,
      height: quarters === 0 ? height : width,
    })
  const marks = trace(0)
  const quarters = quartersToRead(marks)
  return { marks: quarters === 0 ? marks : trace(quarters), quarters }
}

interface PageFrame {
  readonly file: string
  readonly page: number
  readonly map: Affine
  readonly width: number
  readonly height: number
}

function marksOf(instructions: Instructions, fonts: ReadonlyMap<string, PlacedFont>, frame: PageFrame): PageMarks {
  const { file, page, map, width, height } = frame
  const states = new DrawStates(map)
  const lines: Lines = { horizontal: [], vertical: [] }
  const glyphs: Glyph[] = []
  const pictures: Area[] = []
  const isShown = ({ left, top, right, bottom }: Area) => right > 0 && bottom > 0 && left < width && top < height
  carryOut(instructions, {
    ...shapeSteps(states, instructions.names, lines),
    ...movingSteps(states, lines, (area) => {
      const isLarge = area.right - area.left >= SMALLEST_PICTURE && area.bottom - area.top >= SMALLEST_PICTURE
      if (isLarge && isShown(area) && pictures.length < MOST_PICTURES) pictures.push(area)
    }),
    ...styleSteps(states),
    ...textSteps(states, fonts, (glyph) => {
      if (isShown(glyph)) glyphs.push(glyph)
      if (glyphs.length > MOST_GLYPHS)
        throw new AppError('FILE_TOO_LARGE', { file, limit: FILE_REASONS.charactersOfPage(MOST_GLYPHS) })
    }),
  })
  return { page, width, height, glyphs, ...lines, pictures }
}
