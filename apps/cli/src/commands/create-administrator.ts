import { migrate } from '@gongkai/db'
import { chooseClock, createAdministrator } from '@gongkai/server'
import { generatePassword, readFirstLine } from '../administrator/password.ts'
import { readAdministratorArguments } from '../administrator/read-arguments.ts'
import { ADMINISTRATOR_HELP, ADMINISTRATOR_TEXTS } from '../administrator/texts.zh-cn.ts'
import { withDatabase } from '../service/with-database.ts'
import { WRONG_USAGE, type CommandOutput } from './command.ts'

/** Help of the command. */
export const help = ADMINISTRATOR_HELP

/** `gongkai create-administrator`: the person who can make all others. A password is never an argument: those are seen by everybody on the machine. */
export async function run(
  args: readonly string[],
  output: CommandOutput,
  input: AsyncIterable<Uint8Array | string> = process.stdin,
): Promise<number> {
  const asked = readAdministratorArguments(args)
  if ('problem' in asked) {
    output.printError(asked.problem)
    return WRONG_USAGE
  }
  const { account, displayName, another, passwordFromInput, where } = asked
  const password = passwordFromInput ? await readFirstLine(input) : generatePassword()
  if (password === '') {
    output.printError(ADMINISTRATOR_TEXTS.noPassword)
    return WRONG_USAGE
  }
  return withDatabase('create-administrator', where, output, async (database) => {
    await migrate(database.pool)
    const { now } = await chooseClock(database)
    const done = await createAdministrator({ db: database.db, now }, { account, displayName, password, another })
    if (done.created === null) {
      output.printError(ADMINISTRATOR_TEXTS.present(done.present.join('、')))
      return 1
    }
    output.print(ADMINISTRATOR_TEXTS.created(done.created.account, done.created.displayName))
    if (!passwordFromInput) output.print(ADMINISTRATOR_TEXTS.password(password))
    return 0
  })
}
