import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../client/failure.ts'
import { useSending, type AddressedFile, type Sending } from './useSending.ts'

const files = (count: number): AddressedFile[] =>
  Array.from({ length: count }, (_, at) => ({ batchId: 'b', path: `${at}.txt`, file: new File(['x'], `${at}.txt`) }))
const later = (seconds: number) => new Failure('TOO_MANY_REQUESTS', `请 ${seconds} 秒后再试。`, { seconds })

/** A page that sends, where `send` stands for the server. */
function open(send: (file: AddressedFile) => Promise<void>) {
  let sending!: Sending
  const page = mount({
    setup() {
      sending = useSending(send)
      return () => null
    },
  })
  return { page, sending }
}

describe('useSending', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('waits as long as it is told to where it sends too fast, and goes on by itself', async () => {
    const arrived: string[] = []
    let [room, refusals] = [600, 0]
    const { page, sending } = open(({ path }) => {
      if (room === 0) {
        refusals += 1
        return Promise.reject(later(42))
      }
      room -= 1
      arrived.push(path)
      return Promise.resolve()
    })
    sending.add(files(1000))
    await vi.advanceTimersByTimeAsync(41_000)
    expect(arrived).toHaveLength(600)
    expect([sending.resting.value, sending.busy.value]).toEqual([true, true])
    room = 600
    await vi.advanceTimersByTimeAsync(1_000)
    expect(new Set(arrived).size).toBe(1000)
    expect([sending.sent.value, sending.unsent.length, sending.busy.value]).toEqual([1000, 0, false])
    expect(sending.resting.value).toBe(false)
    // Nobody asks again while the others wait.
    expect(refusals).toBeLessThanOrEqual(3)
    page.unmount()
  })

  it('waits no longer when it is stopped, and can begin anew', async () => {
    let refused = true
    const send = vi.fn(() => (refused ? Promise.reject(later(60)) : Promise.resolve()))
    const { page, sending } = open(send)
    sending.add(files(5))
    await vi.advanceTimersByTimeAsync(1_000)
    sending.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect([sending.busy.value, sending.total.value, sending.unsent.length]).toEqual([false, 0, 0])
    refused = false
    sending.add(files(2))
    await vi.advanceTimersByTimeAsync(0)
    expect([sending.sent.value, sending.total.value]).toEqual([2, 2])
    page.unmount()
  })

  it('keeps what is refused for another reason with that reason', async () => {
    const { page, sending } = open(() => Promise.reject(new Failure('FILE_TOO_LARGE', '太大')))
    sending.add(files(1))
    await vi.advanceTimersByTimeAsync(0)
    expect(sending.unsent.map(({ failure }) => failure.code)).toEqual(['FILE_TOO_LARGE'])
    page.unmount()
  })
})
