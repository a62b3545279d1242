/** What the surrounding machine says, read in one place. */
export interface SetupEnvironment {
  /** True on a build server: nothing may be skipped there, and nothing comes from a cache. */
  readonly ci: boolean
  /** A browser named by hand, for machines where it lives in an unusual place. */
  readonly browser: string | undefined
  /** The search path of commands. */
  readonly path: string
  /** Everything, to hand on to child processes. */
  readonly all: Readonly<Record<string, string | undefined>>
}

/** Reads the variables `CI`, `GONGKAI_BROWSER` and `PATH`. */
export function readSetupEnvironment(source: NodeJS.ProcessEnv = process.env): SetupEnvironment {
  return {
    ci: source['CI'] !== undefined && source['CI'] !== '' && source['CI'] !== 'false',
    browser: source['GONGKAI_BROWSER'] === '' ? undefined : source['GONGKAI_BROWSER'],
    path: source['PATH'] ?? '',
    all: source,
  }
}
