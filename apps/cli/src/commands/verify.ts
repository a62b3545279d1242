import { errorText } from '@gongkai/core'
import { migrate, verifyEventChain } from '@gongkai/db'
import { BROKEN_LINK_TEXTS, SERVICE_TEXTS, VERIFY_HELP } from '../service/texts.zh-cn.ts'
import { withDatabase } from '../service/with-database.ts'
import type { CommandOutput } from './command.ts'

/** Help of the command. */
export const help = VERIFY_HELP

/** Progress is told after so many events. */
const PROGRESS_EVERY = 10_000

/** `gongkai verify`: walks the chain of events and says the first link that does not hold. */
export async function run(args: readonly string[], output: CommandOutput): Promise<number> {
  return withDatabase('verify', args, output, async ({ db, pool }) => {
    await migrate(pool)
    const verdict = await verifyEventChain(db, (count) => {
      if (count > 0 && count % PROGRESS_EVERY === 0) output.printError(SERVICE_TEXTS.verifying(count))
    })
    if (verdict.whole) {
      output.print(SERVICE_TEXTS.whole(verdict.count, verdict.head))
      return 0
    }
    output.print(errorText('EVENT_CHAIN_BROKEN', { seq: verdict.seq, reason: BROKEN_LINK_TEXTS[verdict.reason] }))
    return 1
  })
}
