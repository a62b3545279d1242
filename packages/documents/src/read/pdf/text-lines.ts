import { raisedDigit } from '../raised.ts'
import { around, type Area, type Glyph, type Setting } from './page-marks.ts'

/** Characters that stand on one line, in the order they are read. */
export interface TextLine extends Area {
  readonly text: string
  readonly size: number
  readonly glyphs: readonly Glyph[]
}

/** How far, in heights of a character, the middles of two characters of one line may lie apart. A raised mark lies 0.2 apart. */
const SAME_LINE = 0.45
/** Gaps, in heights of a character, that part words: between letters and digits, and where Chinese characters stand. */
const WORD_GAP = 0.18
const CHINESE_GAP = 0.45
/** A character drawn again almost in its own place makes it bold. */
const DRAWN_AGAIN = 0.25
/** A line pulled apart to reach both margins: from so many gaps between Chinese characters on, their own width is no gap of words. */
const FEWEST_GAPS = 6
const LATIN = /[\p{Script=Latin}\d.,%]$/u
/** Smaller characters whose middle is raised are marks of notes, not digits of the number they stand at. */
const RAISED_SIZE = 0.75

/** A character by its place along the line and across the lines, whatever way the text is set. */
interface Placed {
  readonly glyph: Glyph
  readonly from: number
  readonly to: number
  readonly middle: number
}

function place(glyph: Glyph, setting: Setting): Placed {
  const { left, right, top, bottom } = glyph
  if (setting === 'across') return { glyph, from: left, to: right, middle: (top + bottom) / 2 }
  const middle = (left + right) / 2
  if (setting === 'counterclockwise') return { glyph, from: -bottom, to: -top, middle }
  // Columns of upright or clockwise characters are read downwards, the rightmost first.
  return { glyph, from: top, to: bottom, middle: -middle }
}

/** The way most of the characters are set. */
export function settingOf(glyphs: readonly Glyph[]): Setting {
  const counts = new Map<Setting, number>()
  for (const { setting } of glyphs) counts.set(setting, (counts.get(setting) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['across' as Setting, 0])[0]
}

/** Characters as lines, in reading order. */
export function readLines(glyphs: readonly Glyph[], setting: Setting = 'across'): TextLine[] {
  const placed = glyphs.map((glyph) => place(glyph, setting)).sort((a, b) => a.middle - b.middle)
  const lines: Placed[][] = []
  let middle = Number.NEGATIVE_INFINITY
  let size = 0
  for (const one of placed) {
    const tallest = Math.max(size, one.glyph.size)
    if (lines.length > 0 && one.middle - middle <= SAME_LINE * tallest) {
      lines.at(-1)!.push(one)
      // The tallest characters say where the line runs.
      if (one.glyph.size > size) [middle, size] = [one.middle, one.glyph.size]
    } else {
      lines.push([one])
      ;[middle, size] = [one.middle, one.glyph.size]
    }
  }
  return lines.map(toLine)
}

function toLine(line: readonly Placed[]): TextLine {
  const inOrder = line.toSorted((a, b) => a.from - b.from)
  const size = Math.max(...line.map(({ glyph }) => glyph.size))
  const low = line.reduce((sum, one) => sum + (one.glyph.size === size ? one.middle : 0), 0)
  const middle = low / line.filter(({ glyph }) => glyph.size === size).length
  const stretch = stretchOf(inOrder)
  const kept: Placed[] = []
  let text = ''
  for (const one of inOrder) {
    const before = kept.at(-1)
    if (before && isDrawnAgain(before, one)) continue
    if (before && isApart(before, one, text, stretch)) text += ' '
    text += raised(one, size, middle)
    kept.push(one)
  }
  return { ...around(kept.map(({ glyph }) => glyph)), text, size, glyphs: kept.map(({ glyph }) => glyph) }
}

function isDrawnAgain(before: Placed, one: Placed): boolean {
  return before.glyph.text === one.glyph.text && one.from - before.from < DRAWN_AGAIN * (one.to - one.from)
}

/** How wide the gaps between the Chinese characters of a line mostly are. */
function stretchOf(line: readonly Placed[]): number {
  const gaps = line
    .flatMap((one, index) => {
      const before = line[index - 1]
      const isChinese = before && !LATIN.test(before.glyph.text) && !LATIN.test(one.glyph.text)
      return isChinese ? [one.from - before.to] : []
    })
    .sort((a, b) => a - b)
  return gaps.length < FEWEST_GAPS ? 0 : Math.max(0, gaps[Math.floor(gaps.length / 2)]!)
}

function isApart(before: Placed, one: Placed, text: string, stretch: number): boolean {
  const size = Math.max(before.glyph.size, one.glyph.size)
  const gap = one.from - before.to
  const bothLatin = LATIN.test(text) && LATIN.test(one.glyph.text)
  return gap > (bothLatin ? WORD_GAP * size : CHINESE_GAP * size + stretch)
}

function raised({ glyph, middle }: Placed, size: number, lineMiddle: number): string {
  const isRaised = glyph.size < RAISED_SIZE * size && middle < lineMiddle && /^\d$/.test(glyph.text)
  return isRaised ? raisedDigit(glyph.text) : glyph.text
}
