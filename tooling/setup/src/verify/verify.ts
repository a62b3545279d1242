import { addCounts, noTests, type TestCounts } from './test-results.ts'
import type { Step, StepContext, StepOutcome } from './step.ts'

/** What a whole verification found. */
export interface Verdict {
  readonly ok: boolean
  readonly counts: TestCounts
}

interface Finished {
  readonly step: Step
  readonly outcome: StepOutcome
  readonly seconds: number
}

/** Runs every step, also after a failed one, so that one run tells everything; prints a summary at the end. */
export async function verify(steps: readonly Step[], context: StepContext): Promise<Verdict> {
  const finished: Finished[] = []
  for (const [index, step] of steps.entries()) {
    context.print(`\n── ${index + 1}/${steps.length} ${step.title}`)
    finished.push(await timed(step, context))
  }
  const counts = finished.reduce((sum, { outcome }) => addCounts(sum, outcome.counts ?? noTests), noTests)
  for (const line of summary(finished)) context.print(line)
  return { ok: counts.passed > 0 && counts.failed === 0 && finished.every(({ outcome }) => outcome.ok), counts }
}

/** The last line of a run, in the same words on every machine. */
export function closingLine(counts: TestCounts): string {
  return `${counts.passed} passed, ${counts.failed} failed`
}

async function timed(step: Step, context: StepContext): Promise<Finished> {
  const start = performance.now()
  const outcome = await step.run(context).catch((error: unknown): StepOutcome => {
    context.print(String(error))
    return { ok: false }
  })
  return { step, outcome, seconds: (performance.now() - start) / 1000 }
}

function summary(finished: readonly Finished[]): string[] {
  const rows = finished.map(({ step, outcome, seconds }) => {
    const mark = outcome.leftOut === undefined ? (outcome.ok ? 'ok    ' : 'FAILED') : 'left out'
    const details = [outcome.counts && describeCounts(outcome.counts), outcome.leftOut].filter(Boolean).join(', ')
    return `${mark} ${seconds.toFixed(1).padStart(6)} s  ${step.title}${details === '' ? '' : ` (${details})`}`
  })
  // Last, where a log that is cut to its end still tells them.
  const failures = finished.flatMap(({ outcome }) => outcome.failures ?? []).map((line) => `  ${line}`)
  return ['\n── Summary', ...rows, ...(failures.length === 0 ? [] : ['', 'Failed tests:', ...failures]), '']
}

function describeCounts(counts: TestCounts): string {
  return closingLine(counts) + (counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`)
}
