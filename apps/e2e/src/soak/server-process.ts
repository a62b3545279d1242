import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environmentWith } from '../support/env.ts'
import { untilReady } from '../support/http-client.ts'

const serverRoot = fileURLToPath(new URL('../../../server/', import.meta.url))

/** A port nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The server as an operator runs it: a process of its own over the embedded database in `dataDir`. */
export class ServerProcess {
  readonly origin: string
  private readonly dataDir: string
  private readonly port: number
  private child: ChildProcess | undefined

  constructor(dataDir: string, port: number) {
    this.dataDir = dataDir
    this.port = port
    this.origin = `http://127.0.0.1:${port}`
  }

  /** Starts it and waits until it is ready. */
  async start(): Promise<void> {
    this.child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: serverRoot,
      env: environmentWith({
        GONGKAI_DATA: this.dataDir,
        PORT: String(this.port),
        DATABASE_URL: undefined,
        LOG_LEVEL: 'error',
      }),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    await untilReady(this.origin)
  }

  /** Ends the Node process without warning. */
  async killNode(): Promise<void> {
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  /** Ends PostgreSQL without warning. Its workers notice by themselves. */
  killDatabase(): void {
    const pid = this.databasePid()
    try {
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
    } catch (error) {
      // It may have gone by itself since its pid was read.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }

  /** Stops in good order. */
  async stop(): Promise<void> {
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }

  private databasePid(): number | undefined {
    const pointer = join(this.dataDir, 'postgres-location')
    const home = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(this.dataDir, 'postgres')
    const file = join(home, 'cluster', 'postmaster.pid')
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
  }
}
