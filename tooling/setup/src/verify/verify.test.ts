import { describe, expect, it } from 'vitest'
import type { Step, StepContext } from './step.ts'
import { closingLine, verify } from './verify.ts'

function contextWith(lines: string[]): StepContext {
  return {
    root: '.',
    environment: { ci: true, browser: undefined, path: '', all: {} },
    print: (line) => lines.push(line),
    run: () => Promise.resolve(true),
  }
}

const passing: Step = {
  title: 'Good',
  run: () => Promise.resolve({ ok: true, counts: { passed: 3, failed: 0, skipped: 1 } }),
}
const failing: Step = {
  title: 'Bad',
  run: () =>
    Promise.resolve({ ok: false, counts: { passed: 1, failed: 2, skipped: 0 }, failures: ['a.test.ts > adds'] }),
}
const throwing: Step = { title: 'Broken', run: () => Promise.reject(new Error('no disk')) }
const empty: Step = { title: 'Nothing', run: () => Promise.resolve({ ok: true }) }

describe('verify', () => {
  it('is content when every step is and tests ran', async () => {
    const lines: string[] = []
    expect(await verify([passing], contextWith(lines))).toEqual({
      ok: true,
      counts: { passed: 3, failed: 0, skipped: 1 },
    })
    expect(lines.join('\n')).toContain('3 passed, 0 failed, 1 skipped')
  })

  it('goes on after a failed step and adds up what ran', async () => {
    const verdict = await verify([failing, passing], contextWith([]))
    expect(verdict.ok).toBe(false)
    expect(closingLine(verdict.counts)).toBe('4 passed, 2 failed')
  })

  it('names the failed tests below the steps', async () => {
    const lines: string[] = []
    await verify([failing, passing], contextWith(lines))
    const text = lines.join('\n')
    expect(text.indexOf('a.test.ts > adds')).toBeGreaterThan(text.indexOf('Good (3 passed'))
  })

  it('turns a thrown error into a failed step and prints it', async () => {
    const lines: string[] = []
    expect((await verify([throwing, passing], contextWith(lines))).ok).toBe(false)
    expect(lines.join('\n')).toContain('no disk')
  })

  it('fails when no test ran at all', async () => {
    expect((await verify([empty], contextWith([]))).ok).toBe(false)
  })
})
