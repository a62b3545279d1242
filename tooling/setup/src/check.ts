import { fileURLToPath } from 'node:url'
import { readSetupEnvironment } from './env.ts'
import { runCommand } from './verify/run-command.ts'
import { steps } from './verify/steps.ts'
import { closingLine, verify } from './verify/verify.ts'

const environment = readSetupEnvironment()
const root = fileURLToPath(new URL('../../..', import.meta.url))
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

const verdict = await verify(steps, {
  root,
  environment,
  print: (line) => console.log(line),
  run: (command, args, env = {}) =>
    runCommand(command, args, { cwd: root, env: { ...environment.all, ...quiet, ...env } }),
})

// Only a run in which tests truly ran may end with this line.
if (verdict.counts.passed + verdict.counts.failed > 0) console.log(closingLine(verdict.counts))
process.exitCode = verdict.ok ? 0 : 1
