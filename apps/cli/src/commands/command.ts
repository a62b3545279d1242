/** Where a command prints; tests pass their own. */
export interface CommandOutput {
  readonly print: (text: string) => void
  /** For people only: progress, usage errors. Never part of a result. */
  readonly printError: (text: string) => void
}

/** What every file in this folder exports. `run` returns the exit status. */
export interface Command {
  /** Full help of the command: what it does, its options, examples. */
  readonly help: string
  readonly run: (args: readonly string[], output: CommandOutput) => Promise<number>
}

/** Exit status of wrong usage. */
export const WRONG_USAGE = 2
