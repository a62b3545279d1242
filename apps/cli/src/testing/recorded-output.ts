import type { CommandOutput } from '../commands/command.ts'

/** What a command printed, line by line. */
export interface RecordedOutput extends CommandOutput {
  readonly printed: string[]
  readonly errors: string[]
}

/** An output that keeps what a command prints. */
export function recordOutput(): RecordedOutput {
  const printed: string[] = []
  const errors: string[] = []
  return { printed, errors, print: (text) => void printed.push(text), printError: (text) => void errors.push(text) }
}
