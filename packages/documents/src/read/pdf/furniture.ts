import { middleOf, type Area } from './page-marks.ts'
import type { DrawnLine, PagePart } from './page-parts.ts'

/** What stands on one page, and how high the page is. */
export interface LaidOutPage {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly parts: readonly PagePart[]
}

/** Share of the page at its head and foot in which headers and page numbers stand. */
const EDGE = 0.12
/** How far apart, in points, lines of neighbouring pages may stand and still be at the same place. */
const SAME_PLACE = 4
/** A page number, alone or with what is set around it: — 3 —, 第3页 共5页, 3/5. */
const PAGE_NUMBER =
  /^[-—–－·•\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,3}(?:\s*页)?)?[-—–－·•\s]*$/
const DRESSED = /[-—–－·•页/／]/

const isLine = (part: PagePart): part is DrawnLine => part.kind === 'line'
const isAtEdge = (area: Area, height: number) => middleOf(area) < height * EDGE || middleOf(area) > height * (1 - EDGE)

/** Words of a line without what differs from page to page. */
const patternOf = ({ text }: DrawnLine) => text.replace(/\d+/g, '0').replace(/\s+/g, '')

/** Lines at head or foot of a page with nothing beyond them but others of their kind. */
function edgeLines({ parts, height }: LaidOutPage): DrawnLine[] {
  const found: DrawnLine[] = []
  const take = (inOrder: readonly PagePart[]) => {
    for (const part of inOrder) {
      if (!isLine(part) || !isAtEdge(part, height)) return
      found.push(part)
    }
  }
  take(parts)
  take(parts.toReversed())
  return found
}

/** Numbers that count the pages: the first number of the line and the page differ by the same on every page. */
function isCounting(line: DrawnLine, page: number, others: readonly { line: DrawnLine; page: number }[]): boolean {
  const numberIn = ({ text }: DrawnLine) => Number(/\d+/.exec(text)![0])
  const shift = numberIn(line) - page
  return others.some((other) => other.page !== page && numberIn(other.line) - other.page === shift)
}

/**
 * The pages without headers, footers and page numbers, and how many of them were left out. A number alone is only taken for a
 * page's if it counts the pages; anything else only if it stands at the same place of another page too.
 */
export function withoutFurniture(pages: readonly LaidOutPage[]): { pages: LaidOutPage[]; dropped: number } {
  const edges = pages.flatMap((page) => edgeLines(page).map((line) => ({ line, page: page.page, height: page.height })))
  const numbers = edges.filter(({ line }) => PAGE_NUMBER.test(line.text))
  const isRepeated = ({ line, page }: (typeof edges)[number]) =>
    edges.some(
      (other) =>
        other.page !== page &&
        Math.abs(other.line.top - line.top) <= SAME_PLACE &&
        patternOf(other.line) === patternOf(line),
    )
  const dropped = new Set<PagePart>()
  for (const edge of edges) {
    const isNumber = numbers.includes(edge)
    if (isNumber ? DRESSED.test(edge.line.text) || isCounting(edge.line, edge.page, numbers) : isRepeated(edge))
      dropped.add(edge.line)
  }
  return {
    pages: pages.map((page) => ({ ...page, parts: page.parts.filter((part) => !dropped.has(part)) })),
    dropped: dropped.size,
  }
}
