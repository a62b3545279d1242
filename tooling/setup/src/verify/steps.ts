import { explainMissing, installMissing } from '../machine/install-missing.ts'
import { findPostgres } from '../machine/find-postgres.ts'
import type { Step, StepContext, StepOutcome } from './step.ts'
import { clearReports, collectResults } from './test-results.ts'
import { startThrowawayPostgres } from './throwaway-postgres.ts'

// Two at a time: the test runner inside each uses two workers of its own.
const together = ['--ui=stream', '--concurrency=2', '--continue']

/** The whole verification, in the order a person would want to hear bad news. */
export const steps: readonly Step[] = [
  { title: 'Browser, font and PostgreSQL of this machine', run: prepareMachine },
  { title: 'Lint', run: (context) => turbo(context, ['lint', '--output-logs=errors-only']) },
  { title: 'Format', run: async (context) => ({ ok: await context.run('prettier', ['--check', '--cache', '.']) }) },
  { title: 'Types', run: (context) => turbo(context, ['typecheck', '--output-logs=errors-only']) },
  { title: 'Tests of every package', run: (context) => tests(context, () => turbo(context, ['test'])) },
  { title: 'Build', run: (context) => turbo(context, ['build', '--output-logs=errors-only']) },
  { title: 'Journeys in a browser', run: journeys },
  { title: 'Database tests on the system’s PostgreSQL', run: secondDatabase },
]

async function prepareMachine(context: StepContext): Promise<StepOutcome> {
  const missing = installMissing(context.environment, context.print)
  if (missing.length === 0) return { ok: true }
  context.print(explainMissing(missing))
  return { ok: false }
}

async function turbo(
  context: StepContext,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<StepOutcome> {
  // A build server proves what it says by running it, not by remembering it; another database is another answer.
  const fresh = context.environment.ci || env !== undefined ? ['--force'] : []
  return { ok: await context.run('turbo', ['run', ...args, ...together, ...fresh], env) }
}

async function tests(context: StepContext, run: () => Promise<StepOutcome>): Promise<StepOutcome> {
  clearReports(context.root)
  const { ok } = await run()
  const { counts, failures } = collectResults(context.root)
  // Nothing was proven where nothing ran.
  return { ok: ok && counts.passed + counts.failed > 0, counts, failures }
}

function journeys(context: StepContext): Promise<StepOutcome> {
  return tests(context, async () => ({ ok: await context.run('pnpm', ['--filter', '@gongkai/e2e', 'run', 'e2e']) }))
}

async function secondDatabase(context: StepContext): Promise<StepOutcome> {
  const bin = findPostgres()
  if (bin === undefined) {
    if (context.environment.ci) return { ok: false }
    return { ok: true, leftOut: 'no PostgreSQL from the system’s packages was found' }
  }
  const server = await startThrowawayPostgres(bin)
  try {
    const rooms = ['test', '--filter=@gongkai/db', '--filter=@gongkai/api']
    return await tests(context, () => turbo(context, rooms, { TEST_DATABASE_URL: server.url }))
  } finally {
    await server.stop()
  }
}
