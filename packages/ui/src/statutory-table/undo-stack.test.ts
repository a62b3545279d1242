import { describe, expect, it } from 'vitest'
import { createUndoStack } from './undo-stack.ts'

const of = (raw: string) => [{ id: 'a', raw }]

describe('createUndoStack', () => {
  it('takes back and makes again', () => {
    const stack = createUndoStack()
    stack.record(of('1'), of('2'))
    expect(stack.undo()).toEqual(of('1'))
    expect(stack.undo()).toBeNull()
    expect(stack.redo()).toEqual(of('2'))
    expect(stack.redo()).toBeNull()
  })

  it('joins the strokes of one number and forgets the future after a new change', () => {
    const stack = createUndoStack()
    stack.record(of(''), of('1'), 'a')
    stack.record(of('1'), of('12'), 'a')
    expect(stack.undo()).toEqual(of(''))
    stack.record(of(''), of('5'))
    expect(stack.redo()).toBeNull()
  })
})
