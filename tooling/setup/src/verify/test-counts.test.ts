import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collectCounts, countReport } from './test-counts.ts'

const report = (...files: { status: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map((file) => ({
      status: file.status,
      assertionResults: file.tests.map((status) => ({ status })),
    })),
  })

describe('countReport', () => {
  it('counts passed, failed and skipped tests', () => {
    const text = report(
      { status: 'failed', tests: ['passed', 'passed', 'failed'] },
      { status: 'passed', tests: ['pending'] },
    )
    expect(countReport(text)).toEqual({ passed: 2, failed: 1, skipped: 1 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    expect(countReport(report({ status: 'failed', tests: [] }))).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('collectCounts', () => {
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
    expect(collectCounts(root)).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(collectCounts(root)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})
