import type { SetupEnvironment } from '../env.ts'
import type { TestCounts } from './test-results.ts'

/** What every step may use. */
export interface StepContext {
  readonly root: string
  readonly environment: SetupEnvironment
  readonly print: (line: string) => void
  /** Runs a command of the workspace; true when it succeeded. */
  readonly run: (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<boolean>
}

/** How one step ended. A step that runs no tests leaves `counts` out. */
export interface StepOutcome {
  readonly ok: boolean
  readonly counts?: TestCounts
  /** One line for each test that failed. */
  readonly failures?: readonly string[]
  /** Why a step was left out; never on a build server. */
  readonly leftOut?: string
}

/** One step of the verification. */
export interface Step {
  readonly title: string
  readonly run: (context: StepContext) => Promise<StepOutcome>
}
