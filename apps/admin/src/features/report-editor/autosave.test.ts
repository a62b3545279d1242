import type { SaveStatus } from '@gongkai/ui'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../client/failure.ts'
import { storedCell } from '../../testing/report-sample.ts'
import { idOf } from '../../testing/samples.ts'
import { createAutosave, type AutosaveOptions } from './autosave.ts'
import { createPendingQueue } from './pending-queue.ts'
import { createPendingStore } from './pending-store.ts'

const CELL = 't3.granted.naturalPerson'
const OTHER = 't3.granted.otherOrg'
const AT = '2026-01-14T02:42:07.000Z'

function setUp(sendCells: AutosaveOptions['sendCells']) {
  const queue = createPendingQueue(createPendingStore(localStorage, idOf(9), idOf(1)))
  const statuses: SaveStatus[] = []
  const onCells = vi.fn()
  const onSection = vi.fn()
  const sendSection = vi.fn<AutosaveOptions['sendSection']>()
  const autosave = createAutosave({
    reportId: idOf(1),
    queue,
    sendCells,
    sendSection,
    onCells,
    onSection,
    onStatus: (status) => statuses.push(status),
  })
  const type = (id: string, raw: string, basedOn = 0) => {
    queue.addCells([{ id, raw, basedOn }])
    autosave.later()
  }
  return { queue, autosave, type, statuses, onCells, onSection, sendSection }
}
const accept: AutosaveOptions['sendCells'] = async ({ changes }) => ({
  saved: changes.map(({ id, raw, basedOn }) => storedCell(id, raw, basedOn + 1)),
  conflicts: [],
  savedAt: AT,
})

describe('createAutosave', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    localStorage.clear()
  })
  afterEach(() => vi.useRealTimers())

  it('sends what was typed within a second, as one batch', async () => {
    const send = vi.fn(accept)
    const { type, statuses } = setUp(send)
    type(CELL, '1')
    type(CELL, '12')
    type(OTHER, '0')
    await vi.advanceTimersByTimeAsync(1000)
    expect(send).toHaveBeenCalledTimes(1)
    expect(send.mock.calls[0]![0].changes).toEqual([
      { id: CELL, raw: '12', basedOn: 0 },
      { id: OTHER, raw: '0', basedOn: 0 },
    ])
    expect(statuses.at(-1)).toEqual({ kind: 'saved', at: AT })
  })

  it('saves every other cell when the server will not have one of them', async () => {
    const send = vi.fn<AutosaveOptions['sendCells']>(async (input) => {
      if (input.changes.some(({ id }) => id === OTHER)) throw new Failure('INPUT_INVALID', '有一格太长')
      return accept(input)
    })
    const { type, statuses, onCells, queue } = setUp(send)
    type(OTHER, 'x'.repeat(300))
    type(CELL, '12')
    await vi.advanceTimersByTimeAsync(1000)
    expect(onCells.mock.calls.flatMap(([saved]) => saved).map(({ id }: { id: string }) => id)).toEqual([CELL])
    expect(statuses.at(-1)).toEqual({ kind: 'refused', reason: '有一格太长' })
    expect(queue.textOf(OTHER)).toHaveLength(300)
    type(CELL, '13', 1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(onCells.mock.calls.at(-1)?.[0]).toMatchObject([{ id: CELL, raw: '13' }])
  })

  it('sends a batch without an answer again under its old number', async () => {
    const send = vi.fn(accept)
    send.mockRejectedValueOnce(new TypeError('fetch failed'))
    const { type, statuses } = setUp(send)
    type(CELL, '1')
    await vi.advanceTimersByTimeAsync(500)
    expect(statuses.at(-1)).toEqual({ kind: 'offline', waiting: 1 })
    await vi.advanceTimersByTimeAsync(5000)
    expect(send.mock.calls.map(([input]) => input.commandId)).toEqual([
      send.mock.calls[0]![0].commandId,
      send.mock.calls[0]![0].commandId,
    ])
    expect(statuses.at(-1)?.kind).toBe('saved')
  })

  it('keeps unsaved work beyond the page', async () => {
    const first = setUp(async () => Promise.reject(new TypeError('fetch failed')))
    first.type(CELL, '7', 3)
    await vi.advanceTimersByTimeAsync(500)
    first.autosave.stop()
    const send = vi.fn(accept)
    const second = setUp(send)
    expect(second.queue.size()).toBe(1)
    await second.autosave.flush()
    expect(send.mock.calls[0]![0].changes).toEqual([{ id: CELL, raw: '7', basedOn: 3 }])
    expect(localStorage.length).toBe(0)
  })

  it('rests what was typed meanwhile on the revision just saved', async () => {
    const send = vi.fn(accept)
    const { type } = setUp(send)
    send.mockImplementationOnce(async (input) => {
      type(CELL, '12')
      return accept(input)
    })
    type(CELL, '1')
    await vi.advanceTimersByTimeAsync(2000)
    expect(send.mock.calls[1]![0].changes).toEqual([{ id: CELL, raw: '12', basedOn: 1 }])
  })

  it('hands over a conflict and overwrites nothing', async () => {
    const theirs = storedCell(CELL, '9', 5, '张三')
    const { type, onCells, queue } = setUp(async () => ({ saved: [], conflicts: [theirs], savedAt: AT }))
    type(CELL, '1')
    await vi.advanceTimersByTimeAsync(1000)
    expect(onCells).toHaveBeenCalledWith([], [{ mine: '1', theirs }])
    expect(queue.size()).toBe(0)
  })

  it('takes the same value written by two people as agreement', async () => {
    const theirs = storedCell(CELL, '1', 5, '张三')
    const { type, onCells } = setUp(async () => ({ saved: [], conflicts: [theirs], savedAt: AT }))
    type(CELL, '1')
    await vi.advanceTimersByTimeAsync(1000)
    expect(onCells).toHaveBeenCalledWith([theirs], [])
  })

  it('stops with the reason when the server refuses for good', async () => {
    const send = vi.fn(async () => Promise.reject(new Failure('REPORT_LOCKED', '报告已送审签。')))
    const { type, statuses, queue } = setUp(send)
    type(CELL, '1')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(statuses.at(-1)).toEqual({ kind: 'refused', reason: '报告已送审签。' })
    expect(send).toHaveBeenCalledTimes(1)
    expect(queue.size()).toBe(1)
  })

  it('saves texts one after the other and reports a conflict with my words', async () => {
    const { autosave, queue, onSection, sendSection } = setUp(accept)
    const theirs = { no: 5, title: '', narrative: [], revision: 4, changedBy: '张三', changedAt: AT }
    sendSection.mockResolvedValue({ saved: null, conflict: theirs, savedAt: AT })
    const mine = { no: 5, title: '', narrative: [{ kind: 'paragraph' as const, text: '问题' }], basedOn: 1 }
    queue.addSection(mine)
    await autosave.flush()
    expect(onSection).toHaveBeenCalledWith(null, { mine, theirs })
    expect(queue.size()).toBe(0)
  })
})

describe('createPendingStore', () => {
  it('does not trust what does not fit', () => {
    localStorage.setItem(`gongkai.pending.${idOf(9)}.${idOf(1)}`, '{"cells":[{"id":"x"}],"sections":3')
    expect(createPendingStore(localStorage, idOf(9), idOf(1)).read()).toEqual({
      cells: [],
      sections: [],
      sending: null,
    })
  })

  it('keeps every entry that fits when one does not', () => {
    const good = { id: CELL, raw: '1', basedOn: 0 }
    const stored = { cells: [{ id: 'x' }, good], sections: [{ no: 99 }], sending: null }
    localStorage.setItem(`gongkai.pending.${idOf(9)}.${idOf(1)}`, JSON.stringify(stored))
    expect(createPendingStore(localStorage, idOf(9), idOf(1)).read()).toEqual({
      cells: [good],
      sections: [],
      sending: null,
    })
  })

  it('lasts as long as the page where the browser keeps nothing', () => {
    const store = createPendingStore(null, idOf(9), idOf(1))
    store.write({ cells: [{ id: CELL, raw: '1', basedOn: 0 }], sections: [], sending: null })
    expect(store.read().cells).toEqual([])
  })
})
