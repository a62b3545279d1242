import { parseArgs } from 'node:util'
import { readEnvironment, type ServerEnvironment } from '@gongkai/server'
import { z } from 'zod'
import { SERVICE_TEXTS } from '../service/texts.zh-cn.ts'
import { DEMO_TEXTS } from './texts.zh-cn.ts'

/** What `gongkai demo` was asked to do, and where. */
export interface DemoArguments {
  readonly settings: ServerEnvironment
  readonly serve: boolean
  readonly reset: boolean
  /** File to bring in, or null. */
  readonly file: string | null
  /** Organ the file belongs to, where its name is not to be taken from the file. */
  readonly organName: string | null
}

const OPTIONS = {
  data: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  serve: { type: 'boolean' },
  reset: { type: 'boolean' },
  import: { type: 'string' },
  organ: { type: 'string' },
} as const

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535

/** Reads the arguments of `demo`, or says in a sentence what is wrong with them. */
export function readDemoArguments(args: readonly string[]): DemoArguments | { readonly problem: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const { port, host, data, serve = false, reset = false, import: file = null, organ = null } = values
    if (port !== undefined && !isPort(port)) return { problem: SERVICE_TEXTS.port(port) }
    if (!serve && (port !== undefined || host !== undefined)) return { problem: DEMO_TEXTS.listensOnlyWithServe }
    if (organ !== null && file === null) return { problem: DEMO_TEXTS.organWithoutFile }
    const settings = readEnvironment({ PORT: port, HOST: host, GONGKAI_DATA: data })
    return { settings, serve, reset, file, organName: organ }
  } catch (error) {
    if (error instanceof z.ZodError)
      return { problem: SERVICE_TEXTS.environment(String(error.issues[0]?.path[0] ?? '')) }
    // parseArgs names the option it does not know; its sentence is for programmers, so only the option is taken over.
    if (error instanceof TypeError)
      return { problem: SERVICE_TEXTS.option(/'([^']+)'/.exec(error.message)?.[1] ?? '', 'demo') }
    throw error
  }
}
