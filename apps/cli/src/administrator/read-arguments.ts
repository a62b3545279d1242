import { parseArgs } from 'node:util'
import { SERVICE_TEXTS } from '../service/texts.zh-cn.ts'
import { ADMINISTRATOR_TEXTS } from './texts.zh-cn.ts'

/** What `gongkai create-administrator` was asked for. */
export interface AdministratorArguments {
  readonly account: string
  readonly displayName: string
  readonly another: boolean
  readonly passwordFromInput: boolean
  /** The options that say where the database is, as every command takes them. */
  readonly where: readonly string[]
}

const VERB = 'create-administrator'
const OPTIONS = {
  name: { type: 'string' },
  another: { type: 'boolean', default: false },
  'password-stdin': { type: 'boolean', default: false },
  data: { type: 'string' },
} as const

/** Reads the arguments, or says in one sentence what is wrong with them. */
export function readAdministratorArguments(
  args: readonly string[],
): AdministratorArguments | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const [account, ...more] = positionals
    const { name, another, data } = values
    if (account === undefined || more.length > 0 || name === undefined) return { problem: ADMINISTRATOR_TEXTS.usage }
    const where = data === undefined ? [] : ['--data', data]
    return { account, displayName: name, another, passwordFromInput: values['password-stdin'], where }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { problem: SERVICE_TEXTS.option(/'([^']+)'/.exec(error.message)?.[1] ?? '', VERB) }
  }
}
