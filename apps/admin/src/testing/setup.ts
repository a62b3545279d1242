import { afterEach, expect, vi } from 'vitest'

// A console error is a fault nobody looked at: it fails the test in which it appears.
const errors = vi.spyOn(console, 'error')
const warnings = vi.spyOn(console, 'warn')

afterEach(() => {
  const said = [...errors.mock.calls, ...warnings.mock.calls].map((call) => call.map(String).join(' '))
  errors.mockClear()
  warnings.mockClear()
  document.body.replaceChildren()
  expect(said).toEqual([])
})
