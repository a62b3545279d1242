import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning of the framework is a fault nobody sees; here it fails the test that caused it.
const calls: unknown[][] = []

beforeEach(() => {
  calls.length = 0
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      calls.push(args.map(String))
    })
  }
})

afterEach(() => {
  expect(calls, 'the console stays silent').toEqual([])
})
