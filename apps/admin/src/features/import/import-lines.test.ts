import { describe, expect, it } from 'vitest'
import { importedCell, openedImport } from '../../testing/import-sample.ts'
import { importLines } from './import-lines.ts'
import { filterLines, type Choice, type ImportView } from './import-state.ts'

const GRANTED = 't3.granted.naturalPerson'
const RECEIVED = 't3.newReceived.naturalPerson'
const TOTAL = 't3.newReceived.total'

const lines = (choices: Record<string, Choice> = {}, view: ImportView = openedImport()) =>
  importLines({ view, format: 'f2021', stored: [], choices: new Map(Object.entries(choices)) })
const line = (id: string, choices?: Record<string, Choice>, view?: ImportView) =>
  lines(choices, view).find(({ definition }) => definition.id === id)!
const place = { block: 3, cell: 8, locator: '第 4 行第 9 格', excerpt: '' }

describe('importLines', () => {
  it('takes what stands there plainly and what the equations decide', () => {
    expect(line('t2.licensing.decisions').raw).toBe('46件')
    expect(line('t3.carriedIn.naturalPerson').raw).toBe('3')
  })

  it('never guesses between two readings and never fills what was not found', () => {
    expect(line(GRANTED)).toMatchObject({ raw: null, uncertain: true, value: { value: null } })
    expect(line('t4.review.upheld')).toMatchObject({ raw: null, value: { semantic: 'empty' } })
  })

  it('leaves what the draft says otherwise until somebody chooses', () => {
    expect(line(RECEIVED)).toMatchObject({ raw: null, undecided: true, value: { value: 11 } })
    expect(line(RECEIVED, { [RECEIVED]: { kind: 'file' } })).toMatchObject({ raw: '12', undecided: false })
    expect(line(RECEIVED, { [RECEIVED]: { kind: 'leave' } })).toMatchObject({ raw: null, undecided: false })
  })

  it('takes the reading somebody chose', () => {
    const chosen = line(GRANTED, { [GRANTED]: { kind: 'text', raw: '15' } })
    expect(chosen).toMatchObject({ raw: '15', uncertain: false, value: { value: 15 } })
  })

  it('has nothing to take where the draft says the same in other words', () => {
    const draft = { cells: { 't2.licensing.decisions': { raw: '46', revision: 1 } }, sections: {} }
    expect(line('t2.licensing.decisions', {}, openedImport({ draft }))).toMatchObject({ raw: null, different: false })
  })

  it('tells blank, none and zero of the draft from one another', () => {
    const said = (raw: string) =>
      line(
        't3.newReceived.commercialEnterprise',
        {},
        openedImport({
          draft: { cells: { 't3.newReceived.commercialEnterprise': { raw, revision: 1 } }, sections: {} },
        }),
      )
    expect(said('无')).toMatchObject({ different: true, raw: null })
    expect(said('0')).toMatchObject({ different: false, raw: null })
    expect(said('')).toMatchObject({ different: false, raw: '0' })
  })

  it('keeps a printed total as long as its parts come from the file, and adds up otherwise', () => {
    const base = openedImport()
    const cells = [...base.cells, importedCell(TOTAL, '19', place)]
    const fresh = openedImport({ cells, draft: { cells: {}, sections: {} } })
    expect(line(TOTAL, {}, fresh)).toMatchObject({ raw: '19', value: { value: 19 } })
    // The draft keeps 11, so the printed total speaks of other numbers.
    expect(line(TOTAL, {}, openedImport({ cells }))).toMatchObject({ raw: null, value: { value: 11 } })
  })

  it('names what differs from the draft', () => {
    expect(filterLines(lines(), 'different', new Set()).map(({ definition }) => definition.id)).toEqual([RECEIVED])
  })
})
