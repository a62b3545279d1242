import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

/** How many tests ended how. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Nothing counted yet. */
export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 }

/** What the reports of a run said: how many tests ended how, and one line for each that failed. */
export interface TestResults {
  readonly counts: TestCounts
  readonly failures: readonly string[]
}

interface Report {
  readonly testResults: readonly FileReport[]
}

interface FileReport {
  readonly name: string
  readonly status: string
  /** Why the file as a whole failed; empty when only tests in it did. */
  readonly message?: string
  readonly assertionResults: readonly TestReport[]
}

interface TestReport {
  readonly status: string
  readonly fullName: string
  readonly failureMessages?: readonly string[]
}

const reportFile = '.vitest/report.json'

/** Adds two counts. */
export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/**
 * Reads one report of the test runner; paths are told from `root`. A file that could not even be loaded counts as one
 * failure.
 */
export function readReport(text: string, root: string): TestResults {
  const files = (JSON.parse(text) as Report).testResults
  return {
    counts: files.map(countFile).reduce(addCounts, noTests),
    failures: files.flatMap((file) => failuresOf(file, relative(root, file.name))),
  }
}

function countFile(file: FileReport): TestCounts {
  const statuses = file.assertionResults.map((assertion) => assertion.status)
  const passed = statuses.filter((status) => status === 'passed').length
  const failed = statuses.filter((status) => status === 'failed').length
  return { passed, failed: failed + (unloadable(file) ? 1 : 0), skipped: statuses.length - passed - failed }
}

function unloadable(file: FileReport): boolean {
  return file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')
}

function failuresOf(file: FileReport, path: string): string[] {
  if (unloadable(file)) return [failureLine(path, file.message)]
  return file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => failureLine(`${path} > ${fullName}`, failureMessages?.[0]))
}

function failureLine(where: string, message: string | undefined): string {
  const firstLine = message?.split('\n', 1)[0] ?? ''
  return firstLine === '' ? where : `${where}: ${firstLine}`
}

/** Every folder of the workspace that may leave a report. */
export function workspaceFolders(root: string): string[] {
  return ['packages', 'apps', 'tooling']
    .filter((group) => existsSync(join(root, group)))
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
}

/** Sums the reports all rooms left in their last run, and removes them so that none is counted twice. */
export function collectResults(root: string): TestResults {
  const reports = reportsIn(root).map((file) => readReport(readFileSync(file, 'utf8'), root))
  clearReports(root)
  return {
    counts: reports.map(({ counts }) => counts).reduce(addCounts, noTests),
    failures: reports.flatMap(({ failures }) => failures),
  }
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
