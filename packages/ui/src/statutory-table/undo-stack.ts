/** One cell and the text it is to hold. */
export interface CellChange {
  readonly id: string
  readonly raw: string
}

/** One step back or forth: what the cells held before and after. */
interface Step {
  readonly before: readonly CellChange[]
  readonly after: readonly CellChange[]
  readonly joinKey: string | null
}

/** Remembers changes of cells so that they can be taken back and made again. */
export interface UndoStack {
  /** Records a change; one with the same `joinKey` as the last joins it, so that a typed number is one step. */
  readonly record: (before: readonly CellChange[], after: readonly CellChange[], joinKey?: string | null) => void
  /** What to write to take the last step back, or null. */
  readonly undo: () => readonly CellChange[] | null
  /** What to write to make the step again, or null. */
  readonly redo: () => readonly CellChange[] | null
}

const LONGEST = 500

/** An empty stack. */
export function createUndoStack(): UndoStack {
  let past: Step[] = []
  let future: Step[] = []
  return {
    record(before, after, joinKey = null) {
      const last = past.at(-1)
      const joins = joinKey !== null && last?.joinKey === joinKey && future.length === 0
      const step = { before: joins ? last.before : before, after, joinKey }
      past = [...(joins ? past.slice(0, -1) : past), step].slice(-LONGEST)
      future = []
    },
    undo() {
      const step = past.pop()
      if (step === undefined) return null
      future.push(step)
      return step.before
    },
    redo() {
      const step = future.pop()
      if (step === undefined) return null
      past.push({ ...step, joinKey: null })
      return step.after
    },
  }
}
