import { WRONG_USAGE, type CommandOutput } from './commands/command.ts'
import { COMMANDS } from './commands/table.ts'
import { MAIN_HELP, unknownCommand } from './texts.zh-cn.ts'

const isHelp = (word: string | undefined) => word === '--help' || word === '-h' || word === 'help'

/** Runs `gongkai` with its arguments and returns the exit status: 2 for wrong usage, else what the command says. */
export async function runCommandLine(args: readonly string[], output: CommandOutput): Promise<number> {
  const [first, ...rest] = args
  if (first === undefined) {
    output.printError(MAIN_HELP)
    return WRONG_USAGE
  }
  const asksHelp = isHelp(first)
  const verb = asksHelp ? rest[0] : first
  if (verb === undefined) {
    output.print(MAIN_HELP)
    return 0
  }
  const entry = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined
  if (entry === undefined) {
    output.printError(unknownCommand(verb))
    return WRONG_USAGE
  }
  const command = await entry.load()
  if (asksHelp || rest.some((word) => word === '--help' || word === '-h')) {
    output.print(command.help)
    return 0
  }
  return command.run(rest, output)
}
