import { compose, IDENTITY, type Affine } from './affine.ts'
import type { Area } from './page-marks.ts'

/** What a page's instructions have set so far: where they draw, and how text is set. */
export interface DrawState {
  map: Affine
  font: string
  fontSize: number
  characterGap: number
  wordGap: number
  stretch: number
  leading: number
  rise: number
  /** Modes 3 and 7 draw nothing that can be seen: the recognised text that lies under a scanned page. */
  renderMode: number
  /** False from the moment a place was set until something is drawn there. */
  hasDrawn: boolean
}

/** Deepest nesting of saved states that is followed. */
const DEEPEST = 500

/** The states of a page: one in force, those saved before it, and the two matrices of the text being set. */
export class DrawStates {
  current: DrawState
  text: Affine = IDENTITY
  #line: Affine = IDENTITY
  readonly #saved: DrawState[] = []
  readonly #first: DrawState

  constructor(map: Affine) {
    const text = { font: '', fontSize: 0, characterGap: 0, wordGap: 0, stretch: 1, leading: 0, rise: 0, renderMode: 0 }
    this.#first = { map, ...text, hasDrawn: true }
    this.current = { ...this.#first }
  }

  save(): void {
    if (this.#saved.length < DEEPEST) this.#saved.push({ ...this.current })
  }

  /** Goes back to what was saved. Returns the place that was set and in which nothing was drawn, or null. */
  restore(): Area | null {
    const before = this.#saved.pop()
    if (!before) return null
    const { map, hasDrawn } = this.current
    before.hasDrawn ||= hasDrawn
    this.current = before
    return hasDrawn ? null : unitSquare(map)
  }

  /** Annotations are placed on the page itself, whatever the page's own instructions have set. */
  saveAndBegin(): void {
    this.save()
    this.current = { ...this.#first }
  }

  /** Moves where things are drawn from now on. */
  move(map: Affine | null): void {
    if (map) this.current.map = compose(this.current.map, map)
  }

  /** Moves like `move` and waits for something to be drawn there. */
  transform(map: Affine | null): void {
    this.move(map)
    this.current.hasDrawn = false
  }

  setText(map: Affine): void {
    this.text = map
    this.#line = map
  }

  moveText(x: number, y: number): void {
    this.setText(compose(this.#line, [1, 0, 0, 1, x, y]))
  }

  /** Moves on behind a character, along the line or down the column. */
  advance(x: number, y: number): void {
    this.text = compose(this.text, [1, 0, 0, 1, x, y])
  }
}

/** Where a picture is drawn: pictures fill the square from 0 to 1. */
function unitSquare([a, b, c, d, e, f]: Affine): Area {
  const xs = [e, a + e, c + e, a + c + e]
  const ys = [f, b + f, d + f, b + d + f]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
