import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collectResults, readReport } from './test-results.ts'

interface TestFile {
  readonly status: string
  readonly tests: readonly string[]
  readonly message?: string
}

const report = (...files: readonly TestFile[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests, message }) => ({
      name: '/srv/copy/packages/core/src/sum.test.ts',
      status,
      message: message ?? '',
      assertionResults: tests.map((test, index) => ({
        status: test,
        fullName: `sum test ${index + 1}`,
        failureMessages: test === 'failed' ? ['expected 2 to be 3\n    at sum.test.ts:4'] : [],
      })),
    })),
  })

describe('readReport', () => {
  it('counts passed, failed and skipped tests', () => {
    const text = report(
      { status: 'failed', tests: ['passed', 'passed', 'failed'] },
      { status: 'passed', tests: ['pending'] },
    )
    expect(readReport(text, '/srv/copy').counts).toEqual({ passed: 2, failed: 1, skipped: 1 })
  })

  it('names each failed test, its file and the first line of why', () => {
    expect(readReport(report({ status: 'failed', tests: ['passed', 'failed'] }), '/srv/copy').failures).toEqual([
      'packages/core/src/sum.test.ts > sum test 2: expected 2 to be 3',
    ])
  })

  it('counts a file that could not be loaded as one failure and names it', () => {
    const { counts, failures } = readReport(
      report({ status: 'failed', tests: [], message: 'Cannot find ./sum.ts' }),
      '/srv/copy',
    )
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(failures).toEqual(['packages/core/src/sum.test.ts: Cannot find ./sum.ts'])
  })
})

describe('collectResults', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'counts-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function leaveReport(folder: string, text: string) {
    mkdirSync(join(root, folder, '.vitest'), { recursive: true })
    writeFileSync(join(root, folder, '.vitest/report.json'), text)
  }

  it('sums all rooms and counts no report twice', () => {
    leaveReport('packages/core', report({ status: 'passed', tests: ['passed'] }))
    leaveReport('apps/e2e', report({ status: 'failed', tests: ['failed'] }))
    expect(collectResults(root).counts).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(collectResults(root).counts).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})
