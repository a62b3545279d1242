import { IDENTITY, toAffine } from './affine.ts'
import type { DrawStates } from './draw-state.ts'
import { toNumber, type Step } from './instructions.ts'
import type { Glyph } from './page-marks.ts'
import { PLAIN_FONT, traceText, type PlacedFont } from './trace-text.ts'

/** The instructions that say how text is set. */
export function styleSteps(states: DrawStates): Readonly<Record<string, Step>> {
  const set =
    (property: 'characterGap' | 'wordGap' | 'leading' | 'rise' | 'renderMode'): Step =>
    ([value]) => {
      states.current[property] = toNumber(value)
    }
  const setFont: Step = ([name, size]) => {
    if (typeof name === 'string') states.current.font = name
    states.current.fontSize = toNumber(size)
  }
  return {
    setFont,
    setCharSpacing: set('characterGap'),
    setWordSpacing: set('wordGap'),
    setLeading: set('leading'),
    setTextRise: set('rise'),
    setTextRenderingMode: set('renderMode'),
    setHScale: ([percent]) => {
      states.current.stretch = toNumber(percent) / 100
    },
    setGState: ([pairs]) => {
      for (const pair of Array.isArray(pairs) ? (pairs as unknown[]) : [])
        if (Array.isArray(pair) && pair[0] === 'Font' && Array.isArray(pair[1])) setFont(pair[1])
    },
  }
}

/** The instructions that place text and show it. Every visible character goes to `keep`. */
export function textSteps(
  states: DrawStates,
  fonts: ReadonlyMap<string, PlacedFont>,
  keep: (glyph: Glyph) => void,
): Readonly<Record<string, Step>> {
  return {
    beginText: () => states.setText(IDENTITY),
    setTextMatrix: ([matrix]) => states.setText(toAffine(matrix) ?? IDENTITY),
    moveText: ([x, y]) => states.moveText(toNumber(x), toNumber(y)),
    setLeadingMoveText: ([x, y]) => {
      states.current.leading = -toNumber(y)
      states.moveText(toNumber(x), toNumber(y))
    },
    nextLine: () => states.moveText(0, -states.current.leading),
    showText: ([characters]) => {
      states.current.hasDrawn = true
      if (!Array.isArray(characters)) return
      for (const glyph of traceText(states, characters, fonts.get(states.current.font) ?? PLAIN_FONT)) keep(glyph)
    },
  }
}
