import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StepContext } from './step.ts'
import { steps } from './steps.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'steps-'))
  mkdirSync(join(root, 'packages/core/.vitest'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

interface Called {
  readonly line: string
  readonly env: Readonly<Record<string, string>> | undefined
}

function contextFor(calls: Called[], options: { ci?: boolean; leaveReport?: boolean } = {}): StepContext {
  return {
    root,
    environment: { ci: options.ci ?? false, browser: undefined, path: '', all: {} },
    print: () => undefined,
    run: (command, args, env) => {
      calls.push({ line: [command, ...args].join(' '), env })
      if (options.leaveReport === true) {
        const tests = [
          { status: 'passed', fullName: 'adds' },
          { status: 'failed', fullName: 'subtracts', failureMessages: ['expected 1 to be 0'] },
        ]
        const name = join(root, 'packages/core/src/sum.test.ts')
        const report = { testResults: [{ name, status: 'failed', assertionResults: tests }] }
        writeFileSync(join(root, 'packages/core/.vitest/report.json'), JSON.stringify(report))
      }
      return Promise.resolve(true)
    },
  }
}

function step(title: string) {
  const found = steps.find((each) => each.title === title)
  if (found === undefined) throw new Error(`No step "${title}"`)
  return found
}

describe('steps', () => {
  it('run everything anew on a build server and use what is remembered elsewhere', async () => {
    const calls: Called[] = []
    await step('Types').run(contextFor(calls, { ci: true }))
    await step('Types').run(contextFor(calls))
    expect(calls.map(({ line }) => line.includes('--force'))).toEqual([true, false])
  })

  it('count the tests of a run, and name those that failed', async () => {
    const outcome = await step('Tests of every package').run(contextFor([], { leaveReport: true }))
    expect(outcome).toEqual({
      ok: true,
      counts: { passed: 1, failed: 1, skipped: 0 },
      failures: ['packages/core/src/sum.test.ts > subtracts: expected 1 to be 0'],
    })
  })

  it('are not content with a run in which no test ran', async () => {
    expect((await step('Journeys in a browser').run(contextFor([]))).ok).toBe(false)
  })

  it('hand the second database to exactly the rooms that use one', async () => {
    const calls: Called[] = []
    const outcome = await step('Database tests on the system’s PostgreSQL').run(
      contextFor(calls, { leaveReport: true }),
    )
    if (outcome.leftOut !== undefined) return expect(calls).toEqual([])
    expect(calls[0]?.line).toMatch(/test --filter=@gongkai\/db --filter=@gongkai\/api/)
    expect(calls[0]?.line.match(/--force/g)).toHaveLength(1)
    return expect(calls[0]?.env?.['TEST_DATABASE_URL']).toMatch(/^postgres:\/\/postgres@127\.0\.0\.1:\d+\/postgres$/)
  })
})
