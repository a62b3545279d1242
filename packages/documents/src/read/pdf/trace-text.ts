import { withoutRadicals } from '../../transforms/radicals.ts'
import { compose } from './affine.ts'
import type { DrawStates } from './draw-state.ts'
import type { Glyph, Setting } from './page-marks.ts'

/** What of a font is needed to place its characters. */
export interface PlacedFont {
  readonly vertical: boolean
  /** Width of one unit of the font, as a share of its size. */
  readonly unit: number
  readonly verticalMetrics: readonly number[] | undefined
}

/** Stands in for a font that could not be loaded. */
export const PLAIN_FONT: PlacedFont = { vertical: false, unit: 0.001, verticalMetrics: undefined }

/** A character as the library hands it over. */
interface DrawnCharacter {
  readonly unicode: string
  readonly width: number
  readonly vmetric: readonly number[] | null
  readonly isSpace: boolean
}

/** Share of the font's square that lies below the line characters stand on. */
const BELOW = 0.14
/** How far from a quarter turn text may be; watermarks across the page are not. */
const SKEWED = 0.1
const INVISIBLE = new Set([3, 7])
/** Sizes, in points, beyond which nobody reads a character. */
const SMALLEST = 1
const LARGEST = 600
const NO_INK = /^[\s\p{Cc}\p{Cf}]*$/u

function settingOf(a: number, b: number, vertical: boolean): Setting | null {
  if (Math.abs(b) <= SKEWED * Math.abs(a) && a > 0) return vertical ? 'stacked' : 'across'
  if (Math.abs(a) > SKEWED * Math.abs(b)) return null
  return b > 0 ? 'clockwise' : 'counterclockwise'
}

const isCharacter = (one: unknown): one is DrawnCharacter =>
  typeof one === 'object' && one !== null && 'unicode' in one && 'width' in one

/** The characters of one piece of text; moves the text on behind them. */
export function* traceText(
  states: DrawStates,
  characters: Iterable<unknown>,
  { vertical, unit, verticalMetrics }: PlacedFont,
): Generator<Glyph> {
  const { fontSize, stretch, characterGap, wordGap, rise, renderMode } = states.current
  for (const one of characters) {
    if (typeof one === 'number') {
      const back = (-one / 1000) * fontSize
      states.advance(vertical ? 0 : back * stretch, vertical ? back : 0)
      continue
    }
    if (!isCharacter(one)) continue
    const width = one.width * unit
    const [down = -1000, shiftX = one.width / 2, shiftY = 880] = one.vmetric ?? verticalMetrics ?? []
    const x = vertical ? -shiftX * unit : 0
    const y = vertical ? -shiftY * unit : 0
    if (!INVISIBLE.has(renderMode) && !NO_INK.test(one.unicode)) {
      const glyph = placeGlyph(states, withoutRadicals(one.unicode), { x, y, width, vertical, rise })
      if (glyph) yield glyph
    }
    const gap = characterGap + (one.isSpace ? wordGap : 0)
    if (vertical) states.advance(0, down * unit * fontSize + gap)
    else states.advance((width * fontSize + gap) * stretch, 0)
  }
}

interface Placing {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly vertical: boolean
  readonly rise: number
}

function placeGlyph(states: DrawStates, text: string, { x, y, width, vertical, rise }: Placing): Glyph | null {
  const { fontSize, stretch, map } = states.current
  const [a, b, c, d, e, f] = compose(compose(map, states.text), [fontSize * stretch, 0, 0, fontSize, 0, rise])
  const setting = settingOf(a, b, vertical)
  const size = Math.hypot(c, d)
  if (setting === null || !(size >= SMALLEST && size <= LARGEST)) return null
  const right = x + width
  const low = y - BELOW
  const high = y + 1 - BELOW
  const xs = [a * x + c * low + e, a * right + c * low + e, a * x + c * high + e, a * right + c * high + e]
  const ys = [b * x + d * low + f, b * right + d * low + f, b * x + d * high + f, b * right + d * high + f]
  return {
    text,
    setting,
    size,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}
