import type { CommandOutput } from './commands/command.ts'
import { runCommandLine } from './run-command-line.ts'

const output: CommandOutput = {
  print: (text) => void process.stdout.write(`${text}\n`),
  printError: (text) => void process.stderr.write(`${text}\n`),
}

// A reader that closes early (`| head`) is no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// Setting the status instead of exiting lets everything printed reach its reader.
process.exitCode = await runCommandLine(process.argv.slice(2), output)
