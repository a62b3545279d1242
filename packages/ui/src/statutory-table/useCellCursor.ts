import { ref } from 'vue'
import { cellAfter, type CellMove, type CellRows } from './cell-movement.ts'

/** What the cursor asks of its table. */
export interface CellCursorOptions {
  readonly rows: () => CellRows
  readonly focus: (cellId: string) => void
  /** Puts back what stood in the cell when it got the focus. */
  readonly restore: (cellId: string) => void
  /** Repeats the value of the cell above or on the left. */
  readonly repeat: (cellId: string, fromCellId: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

const MOVES: Readonly<Record<string, CellMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * Moves through a table as in a spreadsheet: arrows, Enter and Shift+Enter, Home, End, with Ctrl to the corners; F2 hands
 * the arrows to the text of the cell, Escape takes them back and restores it. Tab stays the browser's, so nobody is caught.
 */
export function useCellCursor(options: CellCursorOptions) {
  const writing = ref(false)

  function go(from: string, move: CellMove): boolean {
    const target = cellAfter(options.rows(), from, move)
    if (target === null) return false
    options.focus(target)
    return true
  }

  function withControl(event: KeyboardEvent, cellId: string): boolean {
    const key = event.key.toLowerCase()
    if (key === 'home') return go(cellId, 'tableStart')
    if (key === 'end') return go(cellId, 'tableEnd')
    if (key === 'z' && !event.shiftKey) return done(options.undo)
    if (key === 'y' || key === 'z') return done(options.redo)
    if (key !== 'd' && key !== 'r') return false
    const source = cellAfter(options.rows(), cellId, key === 'd' ? 'up' : 'left')
    if (source !== null) options.repeat(cellId, source)
    return true
  }

  function plainKey(event: KeyboardEvent, cellId: string): boolean {
    if (event.key === 'F2') return toggleWriting(event)
    if (event.key === 'Escape') {
      writing.value = false
      return done(() => options.restore(cellId))
    }
    if (event.key === 'Enter') return done(() => go(cellId, event.shiftKey ? 'up' : 'down'))
    const inText = writing.value && !event.key.endsWith('Up') && !event.key.endsWith('Down')
    if (inText || event.shiftKey) return false
    if (event.key === 'Home') return done(() => go(cellId, 'rowStart'))
    if (event.key === 'End') return done(() => go(cellId, 'rowEnd'))
    const move = MOVES[event.key]
    return move === undefined ? false : done(() => go(cellId, move))
  }

  function toggleWriting(event: KeyboardEvent): boolean {
    writing.value = !writing.value
    const input = event.target as HTMLInputElement
    if (writing.value) input.setSelectionRange(input.value.length, input.value.length)
    else input.select()
    return true
  }

  /** Handles a key in a cell; keys it does not know stay with the browser. */
  function onKeydown(event: KeyboardEvent, cellId: string) {
    if (event.isComposing || event.altKey) return
    const handled = event.ctrlKey || event.metaKey ? withControl(event, cellId) : plainKey(event, cellId)
    if (handled) event.preventDefault()
  }

  return { writing, onKeydown }
}

function done(action: () => unknown): true {
  action()
  return true
}
