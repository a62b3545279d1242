import { centreOf } from './page-marks.ts'
import type { DrawnLine } from './page-parts.ts'

/** Lines that are one paragraph, from its first on. */
export interface Paragraph {
  readonly lines: readonly DrawnLine[]
  readonly text: string
}

/** Where the lines of a page begin and end at most. */
export interface TextEdges {
  readonly left: number
  readonly right: number
}

/** White, in heights of a character: left at the end of a full line, before the first line of a paragraph. */
const FULL = 1.6
const INDENT = 1.2
const SAME_INDENT = 0.3
/** How much taller than the line before another kind of text is, and how much more than a line's height parts paragraphs. */
const OTHER_SIZE = 0.12
const WIDE_STEP = 1.45
/** Farthest, in heights of a character, that the lines of a title stand apart. */
const TITLE_STEP = 3
/** Share of the page's width before which no full line ends. */
const LEAST_RIGHT = 0.6
const BEGINS = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|条|章))/
const LETTER_AT_END = /[A-Za-z]$/
const LETTER_AT_START = /^[A-Za-z]/

/** The outermost places at which lines of a page begin and end. A page of a few short lines has none that is full. */
export function edgesOf(lines: readonly DrawnLine[], pageWidth: number): TextEdges {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(pageWidth * LEAST_RIGHT, ...lines.map(({ right }) => right)),
  }
}

/** How a line goes on with the paragraph before it. */
interface Step {
  readonly before: DrawnLine
  readonly line: DrawnLine
  /** True when the paragraph already has several lines. */
  readonly isLong: boolean
  readonly edges: TextEdges
  readonly edgesBefore: TextEdges
  /** Usual distance from line to line on the page; null between two pages. */
  readonly step: number | null
}

function goesOn({ before, line, isLong, edges, edgesBefore, step }: Step): boolean {
  const { size } = line
  if (Math.abs(size - before.size) > OTHER_SIZE * size || BEGINS.test(line.text)) return false
  if (before.right < edgesBefore.right - FULL * size) return false
  const indent = line.left - edges.left
  const down = line.top - before.top
  // The second line of a long title is centred below the first; titles are set wider than other words.
  if (step !== null && indent >= INDENT * size && isCentred(before, line)) return down <= TITLE_STEP * size
  if (step !== null && down > step * WIDE_STEP) return false
  if (indent < INDENT * size) return true
  // Items of a list hang: what follows the first line stands deeper than it, or as deep as the second.
  const indentBefore = before.left - edgesBefore.left
  if (indentBefore < SAME_INDENT * size) return false
  return isLong ? Math.abs(indent - indentBefore) < SAME_INDENT * size : indent > indentBefore + SAME_INDENT * size
}

const isCentred = (before: DrawnLine, line: DrawnLine) =>
  Math.abs(centreOf(line) - centreOf(before)) < SAME_INDENT * line.size

/** The distance most lines of a page stand from the one above. */
export function usualStep(lines: readonly DrawnLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => line.top - lines[index]!.top)
    .filter((step) => step > 0)
    .sort((a, b) => a - b)
  // Paragraphs part lines further, never closer: the usual distance is found among the smaller ones.
  return steps[Math.floor(steps.length / 3)] ?? Number.POSITIVE_INFINITY
}

function joined(text: string, next: string): string {
  return LETTER_AT_END.test(text) && LETTER_AT_START.test(next) ? `${text} ${next}` : text + next
}

/** A line with what its page says about it. */
export interface PlacedLine {
  readonly line: DrawnLine
  readonly page: number
  readonly edges: TextEdges
  readonly step: number
}

/** Lines that follow each other as paragraphs: a line that is full goes on in the next unless that one is indented, larger or set apart. */
export function joinLines(lines: readonly PlacedLine[]): (Paragraph & { readonly page: number })[] {
  const paragraphs: { page: number; lines: DrawnLine[]; text: string }[] = []
  lines.forEach(({ line, page, edges, step }, index) => {
    const previous = lines[index - 1]
    const open = paragraphs.at(-1)
    const follows =
      previous !== undefined &&
      open !== undefined &&
      goesOn({
        before: previous.line,
        line,
        isLong: open.lines.length > 1,
        edges,
        edgesBefore: previous.edges,
        step: previous.page === page ? step : null,
      })
    if (follows) {
      open.lines.push(line)
      open.text = joined(open.text, line.text)
    } else paragraphs.push({ page, lines: [line], text: line.text })
  })
  return paragraphs
}
