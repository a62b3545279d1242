import { clearDemo, DEMO_ACCOUNTS, loadDemo, migrate, openDatabase, type OpenDatabase } from '@gongkai/db'
import { demoTools, runUntilStopped, startServer } from '@gongkai/server'
import { importFile } from '../demo/import-file.ts'
import { readDemoArguments, type DemoArguments } from '../demo/read-arguments.ts'
import { DEMO_HELP, DEMO_TEXTS } from '../demo/texts.zh-cn.ts'
import { explainFailure } from '../service/explain-failure.ts'
import { SERVICE_TEXTS } from '../service/texts.zh-cn.ts'
import { WRONG_USAGE, type CommandOutput } from './command.ts'

/** Help of the command. */
export const help = DEMO_HELP

/** Loads the demo unless it is there, says so, and returns whether it did. Throws DEMO_NOT_EMPTY for a database in which somebody works. */
async function load(database: OpenDatabase, reset: boolean, { print, printError }: CommandOutput): Promise<boolean> {
  const { db, pool } = database
  await migrate(pool)
  if (reset) printError((await clearDemo(pool)) ? DEMO_TEXTS.cleared : DEMO_TEXTS.nothingToClear)
  const begun = performance.now()
  const { loaded, reports } = await loadDemo(db, demoTools, (stage) => printError(DEMO_TEXTS.stage(stage)))
  const seconds = Math.round((performance.now() - begun) / 1000)
  print(loaded ? DEMO_TEXTS.loaded(reports, seconds) : DEMO_TEXTS.present)
  return loaded
}

/** Everything that needs the database alone; returns the exit status. */
async function prepare(asked: DemoArguments, output: CommandOutput): Promise<number> {
  const { settings, reset, file, organName } = asked
  const database = await openDatabase({ url: settings.databaseUrl, dataDir: settings.dataDir, role: 'guest' })
  try {
    const loaded = await load(database, reset, output)
    if (loaded || file === null) output.print(DEMO_TEXTS.accounts(DEMO_ACCOUNTS))
    return file === null ? 0 : await importFile(database, { file, organName }, output)
  } finally {
    await database.close()
  }
}

/** `gongkai demo`: an invented city to look at, and with `--serve` everything on one port, as `gongkai serve` has it. */
export async function run(args: readonly string[], output: CommandOutput): Promise<number> {
  const asked = readDemoArguments(args)
  if ('problem' in asked) {
    output.printError(asked.problem)
    return WRONG_USAGE
  }
  try {
    const status = await prepare(asked, output)
    if (status !== 0 || !asked.serve) return status
    const server = await startServer(asked.settings)
    output.printError(SERVICE_TEXTS.listening(server.url))
    await runUntilStopped(server)
    output.printError(SERVICE_TEXTS.stopped)
    return 0
  } catch (error) {
    output.printError(explainFailure(error, asked.settings))
    return 1
  }
}
