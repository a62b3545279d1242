import { spawnSync } from 'node:child_process'
import type { SetupEnvironment } from '../env.ts'
import { findCommand } from './find-command.ts'
import { missingNeeds, type Need } from './needs.ts'

/** Runs one command with its output shown; true when it succeeded. */
export type RunCommand = (command: string, args: readonly string[]) => boolean

/** How this machine installs system packages, or undefined where we cannot do it for the person. */
export function installerFor(
  environment: SetupEnvironment,
  userId: number | undefined,
  run: RunCommand,
): string[] | undefined {
  const aptGet = findCommand(['apt-get'], environment.path)
  if (aptGet === undefined) return undefined
  if (userId === 0) return [aptGet]
  const sudo = findCommand(['sudo'], environment.path)
  // -n: never ask for a password in the middle of a run.
  return sudo !== undefined && run(sudo, ['-n', 'true']) ? [sudo, '-n', aptGet] : undefined
}

/**
 * Installs what is missing where that is possible without questions.
 * Returns what is still missing afterwards.
 */
export function installMissing(environment: SetupEnvironment, print: (line: string) => void): Need[] {
  const missing = missingNeeds(environment)
  if (missing.length === 0) return []
  const run = commandRunner(environment)
  const installer = installerFor(environment, process.getuid?.(), run)
  if (installer === undefined) return missing
  const [command = '', ...first] = installer
  const packages = missing.flatMap((need) => need.debianPackages)
  print(`Installing ${packages.join(', ')} …`)
  run(command, [...first, 'update', '-q'])
  run(command, [...first, 'install', '-y', '-q', '--no-install-recommends', ...packages])
  return missingNeeds(environment)
}

/** What to tell a person whose machine lacks something we cannot install. */
export function explainMissing(missing: readonly Need[]): string {
  const lines = missing.map(
    (need) => `  - ${need.name}, for ${need.purpose} (Debian packages: ${need.debianPackages.join(', ')})`,
  )
  return `Please install and run again:\n${lines.join('\n')}`
}

function commandRunner(environment: SetupEnvironment): RunCommand {
  const env = { ...environment.all, DEBIAN_FRONTEND: 'noninteractive' }
  return (command, args) => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}
