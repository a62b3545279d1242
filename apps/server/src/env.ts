import { resolve } from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** An existing PostgreSQL. Without it the embedded server in GONGKAI_DATA is used. */
  DATABASE_URL: z.string().min(1).optional(),
  GONGKAI_DATA: z.string().min(1).default('.data'),
  /** A fixed "today" for demonstrations, so that the demo round stands in January. Heeded in demo mode only. */
  GONGKAI_TODAY: z.iso.date().optional(),
  /** Scheme and host under which the public knows the site, for addresses that are cited: https://www.example.gov.cn */
  GONGKAI_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((address) => new URL(address).origin)
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** Where the server listens and where its data lies. */
export interface ServerEnvironment {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly publicOrigin?: string
  readonly fixedToday: string | undefined
  readonly logLevel: string
}

/** The settings from the environment, those in `given` first. Throws a ZodError that names the wrong variable. */
export function readEnvironment(given: Readonly<Record<string, string | undefined>> = {}): ServerEnvironment {
  const chosen = Object.entries(given).filter(([, value]) => value !== undefined)
  const env = Environment.parse({ ...process.env, ...Object.fromEntries(chosen) })
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.GONGKAI_DATA),
    publicOrigin: env.GONGKAI_ORIGIN,
    fixedToday: env.GONGKAI_TODAY,
    logLevel: env.LOG_LEVEL,
  }
}
