import { openDatabase, type OpenDatabase } from '@gongkai/db'
import type { CommandOutput } from '../commands/command.ts'
import { WRONG_USAGE } from '../commands/command.ts'
import { explainFailure } from './explain-failure.ts'
import { readServiceArguments } from './read-service-arguments.ts'

/** Opens the database beside a server that may be running, does something with it, and closes it. Returns the exit status. */
export async function withDatabase(
  verb: string,
  args: readonly string[],
  output: CommandOutput,
  work: (database: OpenDatabase) => Promise<number>,
): Promise<number> {
  const settings = readServiceArguments(verb, args)
  if ('problem' in settings) {
    output.printError(settings.problem)
    return WRONG_USAGE
  }
  try {
    const database = await openDatabase({ url: settings.databaseUrl, dataDir: settings.dataDir, role: 'guest' })
    try {
      return await work(database)
    } finally {
      await database.close()
    }
  } catch (error) {
    output.printError(explainFailure(error, settings))
    return 1
  }
}
