import { describe, expect, it } from 'vitest'
import { openedImport } from '../../testing/import-sample.ts'
import { cellAt, filterLines, importLines, type Choice } from './import-state.ts'

const lines = (choices: Record<string, Choice> = {}) =>
  importLines(openedImport(), 'f2021', new Map(Object.entries(choices)))
const line = (id: string, choices?: Record<string, Choice>) =>
  lines(choices).find(({ definition }) => definition.id === id)!

describe('importLines', () => {
  it('takes what stands there plainly and what the equations decide', () => {
    expect(line('t2.licensing.decisions').raw).toBe('46件')
    expect(line('t3.carriedIn.naturalPerson').raw).toBe('3')
  })

  it('never guesses between two readings and never fills what was not found', () => {
    expect(line('t3.granted.naturalPerson')).toMatchObject({ raw: null, uncertain: true, value: { value: null } })
    expect(line('t4.review.upheld')).toMatchObject({ raw: null, value: { semantic: 'empty' } })
  })

  it('takes the reading somebody chose, or leaves the draft', () => {
    expect(line('t3.granted.naturalPerson', { 't3.granted.naturalPerson': { kind: 'text', raw: '15' } })).toMatchObject(
      { raw: '15', uncertain: false },
    )
    expect(line('t3.newReceived.naturalPerson', { 't3.newReceived.naturalPerson': { kind: 'leave' } })).toMatchObject({
      raw: null,
      value: { value: 11 },
    })
  })

  it('names what differs from the draft', () => {
    expect(filterLines(lines(), 'different', new Set()).map(({ definition }) => definition.id)).toEqual([
      't3.newReceived.naturalPerson',
    ])
  })
})

describe('cellAt', () => {
  it('finds the cell of a place', () => {
    expect(cellAt(openedImport(), 3, 1)?.id).toBe('t3.newReceived.naturalPerson')
    expect(cellAt(openedImport(), 3, 0)).toBeUndefined()
  })
})
