import { runUntilStopped, startServer } from '@gongkai/server'
import { explainFailure } from '../service/explain-failure.ts'
import { readServiceArguments } from '../service/read-service-arguments.ts'
import { SERVE_HELP, SERVICE_TEXTS } from '../service/texts.zh-cn.ts'
import { WRONG_USAGE, type CommandOutput } from './command.ts'

/** Help of the command. */
export const help = SERVE_HELP

/** `gongkai serve`: everything on one port until it is told to stop. */
export async function run(args: readonly string[], output: CommandOutput): Promise<number> {
  const settings = readServiceArguments('serve', args, true)
  if ('problem' in settings) {
    output.printError(settings.problem)
    return WRONG_USAGE
  }
  try {
    const server = await startServer(settings)
    output.printError(SERVICE_TEXTS.listening(server.url))
    await runUntilStopped(server)
    output.printError(SERVICE_TEXTS.stopped)
    return 0
  } catch (error) {
    output.printError(explainFailure(error, settings))
    return 1
  }
}
