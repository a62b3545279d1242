import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** How many tests ended how. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Nothing counted yet. */
export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 }

interface Report {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

const reportFile = '.vitest/report.json'

/** Adds two counts. */
export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** Counts one report of the test runner. A file that could not even be loaded counts as one failure. */
export function countReport(text: string): TestCounts {
  const report = JSON.parse(text) as Report
  return report.testResults.reduce((sum, file) => addCounts(sum, countFile(file)), noTests)
}

function countFile(file: Report['testResults'][number]): TestCounts {
  const statuses = file.assertionResults.map((assertion) => assertion.status)
  const passed = statuses.filter((status) => status === 'passed').length
  const failed = statuses.filter((status) => status === 'failed').length
  const unloadable = file.status === 'failed' && failed === 0 ? 1 : 0
  return { passed, failed: failed + unloadable, skipped: statuses.length - passed - failed }
}

/** Every folder of the workspace that may leave a report. */
export function workspaceFolders(root: string): string[] {
  return ['packages', 'apps', 'tooling']
    .filter((group) => existsSync(join(root, group)))
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
}

/** Sums the reports all rooms left in their last run, and removes them so that none is counted twice. */
export function collectCounts(root: string): TestCounts {
  const reports = reportsIn(root)
  const counts = reports.map((file) => countReport(readFileSync(file, 'utf8')))
  clearReports(root)
  return counts.reduce(addCounts, noTests)
}

/** Removes the reports of earlier runs. */
export function clearReports(root: string): void {
  for (const file of reportsIn(root)) rmSync(file)
}

function reportsIn(root: string): string[] {
  return workspaceFolders(root)
    .map((folder) => join(folder, reportFile))
    .filter((file) => existsSync(file))
}
