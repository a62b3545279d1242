import { toAffine } from './affine.ts'
import type { DrawStates } from './draw-state.ts'
import { toNumber, type Instructions, type Step } from './instructions.ts'
import type { Area } from './page-marks.ts'
import { addFilled, addStroked, addThinArea, type Lines } from './trace-path.ts'

/** Kinds of drawing a path by their names; `endPath` only limits what is drawn after it. */
const STROKED = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
const FILLED = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']

const isPath = (one: unknown): one is ArrayLike<number> => one instanceof Float32Array || one instanceof Float64Array

/** The instructions that move where things are drawn. A place in which nothing was drawn goes to `keepPicture`. */
export function movingSteps(
  states: DrawStates,
  lines: Lines,
  keepPicture: (area: Area) => void,
): Readonly<Record<string, Step>> {
  return {
    save: () => states.save(),
    restore: () => {
      const empty = states.restore()
      if (!empty) return
      // Pictures are not decoded: what is left of one is a place in which nothing was drawn. A thin one is a line.
      addThinArea(lines, empty)
      keepPicture(empty)
    },
    transform: (operands) => states.transform(toAffine([...operands])),
    paintFormXObjectBegin: ([matrix]) => {
      states.save()
      states.move(toAffine(matrix))
    },
    paintFormXObjectEnd: () => void states.restore(),
    beginAnnotation: ([, , transform, matrix]) => {
      states.saveAndBegin()
      states.move(toAffine(transform))
      states.move(toAffine(matrix))
    },
    endAnnotation: () => void states.restore(),
  }
}

/** The instructions that draw lines and shapes. */
export function shapeSteps(
  states: DrawStates,
  names: Instructions['names'],
  lines: Lines,
): Readonly<Record<string, Step>> {
  const codesOf = (list: readonly string[]) => new Set(list.map((name) => names[name]))
  const stroked = codesOf(STROKED)
  const filled = codesOf(FILLED)
  return {
    shadingFill: () => {
      states.current.hasDrawn = true
    },
    constructPath: ([kind, paths]) => {
      const code = toNumber(kind)
      if (!stroked.has(code) && !filled.has(code)) return
      states.current.hasDrawn = true
      const path: unknown = Array.isArray(paths) ? paths[0] : null
      if (!isPath(path)) return
      if (stroked.has(code)) addStroked(lines, path, states.current.map)
      if (filled.has(code)) addFilled(lines, path, states.current.map)
    },
  }
}
