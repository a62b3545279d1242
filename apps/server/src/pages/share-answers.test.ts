import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { shareAnswers } from './share-answers.ts'

/** A source that is asked by hand: `now` is what it knows when a question reaches it. */
function source() {
  const state = { now: 'old', asked: 0, fails: false }
  const share = shareAnswers(async () => {
    state.asked += 1
    const { now, fails } = state
    await turn()
    if (fails) throw new Error('away')
    return now
  })
  return { state, share }
}

describe('shareAnswers', () => {
  it('asks twice for any number that come at once: for the first, and for those after it', async () => {
    const { state, share } = source()
    expect(await Promise.all(Array.from({ length: 10 }, share))).toEqual(Array.from({ length: 10 }, () => 'old'))
    expect(state.asked).toBe(2)
  })

  it('never answers with what was known before the asking', async () => {
    const { state, share } = source()
    const first = share()
    state.now = 'new'
    expect(await Promise.all([share(), share(), first])).toEqual(['new', 'new', 'old'])
    state.now = 'newest'
    expect(await share()).toBe('newest')
  })

  it('hands a failure to those who waited for it only', async () => {
    const { state, share } = source()
    state.fails = true
    const first = share()
    state.fails = false
    const second = share()
    await expect(first).rejects.toThrow('away')
    expect(await second).toBe('old')
    expect(await share()).toBe('old')
  })
})
