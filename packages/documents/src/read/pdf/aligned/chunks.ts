import { beginsLabel } from '../begins-label.ts'
import { around, middleOf, type Area, type Glyph } from '../page-marks.ts'
import type { DrawnLine } from '../page-parts.ts'
import { readLines } from '../text-lines.ts'

/** Words of a line that stand apart from its others. */
export interface Chunk extends Area {
  readonly text: string
  readonly size: number
  readonly isValue: boolean
  readonly glyphs: readonly Glyph[]
}

/** A line taken apart: what stands in it, the values at its end, and the words before them. */
export interface SplitLine {
  readonly line: DrawnLine
  readonly middle: number
  readonly labels: readonly Chunk[]
  readonly values: readonly Chunk[]
}

/** White, in heights of a character, from which on words stand apart; digits, and words before a numbered label, by less. */
const APART = 0.8
const DIGITS_APART = 0.18
const LABEL_APART = 0.25
/** Characters from which the number of a label can be told. */
const NUMBER_LENGTH = 4
const DIGIT = /^[\d.,]$/
/** A number or a mark for none, with what people write before and behind. */
const VALUE = /^(?:[+\-±增减]?\d[\d,.]{0,14}(?:件|项|个|元|万元|%)?|[/—-]|－|——)$/

/** Characters in their order as one chunk. */
export function toChunk(glyphs: readonly Glyph[]): Chunk {
  const [line] = readLines(glyphs)
  const { text, size } = line!
  return { ...around(glyphs), text, size, isValue: VALUE.test(text), glyphs }
}

/** How wide the white between two characters must be to part them. */
function partingGap(before: Glyph, glyphs: readonly Glyph[], index: number): number {
  const glyph = glyphs[index]!
  if (DIGIT.test(before.text) && DIGIT.test(glyph.text)) return DIGITS_APART
  const next = glyphs.slice(index, index + NUMBER_LENGTH)
  return beginsLabel(next.map(({ text }) => text).join('')) ? LABEL_APART : APART
}

/** The characters of a line, parted where words stand apart or `isParted` says so. */
export function partGlyphs(
  glyphs: readonly Glyph[],
  isParted: (before: Glyph, after: Glyph) => boolean = () => false,
): Glyph[][] {
  const parts: Glyph[][] = []
  glyphs.forEach((glyph, index) => {
    const before = parts.at(-1)?.at(-1)
    const gap = before ? (glyph.left - before.right) / Math.max(before.size, glyph.size) : 0
    if (!before || gap > partingGap(before, glyphs, index) || isParted(before, glyph)) parts.push([glyph])
    else parts.at(-1)!.push(glyph)
  })
  return parts
}

/** Takes a line apart into its words and the values behind them. */
export function splitLine(line: DrawnLine): SplitLine {
  const chunks = partGlyphs(line.glyphs).map(toChunk)
  let labels = chunks.length
  while (labels > 0 && chunks[labels - 1]!.isValue) labels--
  return { line, middle: middleOf(line), labels: chunks.slice(0, labels), values: chunks.slice(labels) }
}
