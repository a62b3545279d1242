import { beforeEach, describe, expect, it } from 'vitest'
import { createChoiceStore, type ImportChoices } from './choice-store.ts'

const NONE: ImportChoices = { cells: [], sections: [] }
const MADE: ImportChoices = {
  cells: [
    ['t3.granted.naturalPerson', { kind: 'text', raw: '15' }],
    ['t3.newReceived.naturalPerson', { kind: 'leave' }],
  ],
  sections: [[5, 'file']],
}
const store = (person = 'p', importId = 'i') => createChoiceStore(localStorage, person, importId)

describe('createChoiceStore', () => {
  beforeEach(() => localStorage.clear())

  it('keeps what was decided, for that person and that file only', () => {
    store().write(MADE)
    expect(store().read()).toEqual(MADE)
    expect(store('other').read()).toEqual(NONE)
    expect(store('p', 'other').read()).toEqual(NONE)
  })

  it('forgets when nothing is left to remember', () => {
    store().write(MADE)
    store().write(NONE)
    expect(localStorage.length).toBe(0)
  })

  it('works on where the storage is full', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const storage = { ...localStorage, getItem: () => null, setItem: full } as unknown as Storage
    expect(() => createChoiceStore(storage, 'p', 'i').write(MADE)).not.toThrow()
  })

  it.each(['no json', '[]', '{"cells":[["a",{"kind":"guess"}],["b",{"kind":"file"}]],"sections":[["x","file"]]}'])(
    'takes from %s only what fits',
    (text) => {
      localStorage.setItem('gongkai.import.p.i', text)
      expect(
        store()
          .read()
          .cells.map(([id]) => id),
      ).toEqual(text.startsWith('{') ? ['b'] : [])
      expect(store().read().sections).toEqual([])
    },
  )
})
