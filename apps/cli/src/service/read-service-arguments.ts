import { parseArgs, type ParseArgsConfig } from 'node:util'
import { readEnvironment, type ServerEnvironment } from '@gongkai/server'
import { z } from 'zod'
import { SERVICE_TEXTS } from './texts.zh-cn.ts'

const DATABASE_OPTIONS = { data: { type: 'string' } } as const
const LISTENING_OPTIONS = { ...DATABASE_OPTIONS, port: { type: 'string' }, host: { type: 'string' } } as const

/** Settings of a command: the environment, overruled by options. */
export type ServiceArguments = ServerEnvironment | { readonly problem: string }

/** Reads the options of a command that opens the database, and with `listens` those of one that listens. */
export function readServiceArguments(verb: string, args: readonly string[], listens = false): ServiceArguments {
  try {
    const options: ParseArgsConfig['options'] = listens ? LISTENING_OPTIONS : DATABASE_OPTIONS
    const { values } = parseArgs({ args: [...args], options })
    const { port, host, data } = values
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
    if (text(port) !== undefined && !isPort(text(port) ?? '')) return { problem: SERVICE_TEXTS.port(String(port)) }
    return readEnvironment({ PORT: text(port), HOST: text(host), GONGKAI_DATA: text(data) })
  } catch (error) {
    if (error instanceof z.ZodError)
      return { problem: SERVICE_TEXTS.environment(String(error.issues[0]?.path[0] ?? '')) }
    // parseArgs names the option it does not know; its sentence is for programmers, so only the option is taken over.
    if (error instanceof TypeError)
      return { problem: SERVICE_TEXTS.option(/'([^']+)'/.exec(error.message)?.[1] ?? '', verb) }
    throw error
  }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}
