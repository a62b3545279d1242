import { migrate } from '@gongkai/db'
import { MIGRATE_HELP, SERVICE_TEXTS } from '../service/texts.zh-cn.ts'
import { withDatabase } from '../service/with-database.ts'
import type { CommandOutput } from './command.ts'

/** Help of the command. */
export const help = MIGRATE_HELP

/** `gongkai migrate`: brings the database to the newest shape and names the steps taken. */
export async function run(args: readonly string[], output: CommandOutput): Promise<number> {
  return withDatabase('migrate', args, output, async ({ pool }) => {
    const steps = await migrate(pool)
    for (const step of steps) output.print(SERVICE_TEXTS.migrated(step.name))
    if (steps.length === 0) output.print(SERVICE_TEXTS.upToDate)
    return 0
  })
}
