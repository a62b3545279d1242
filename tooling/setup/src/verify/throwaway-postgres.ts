import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

/** A PostgreSQL that lives as long as one test run. */
export interface ThrowawayPostgres {
  readonly url: string
  /** Stops the server and removes its files. */
  readonly stop: () => Promise<void>
}

interface Owner {
  readonly uid?: number
  readonly gid?: number
}

const run = promisify(execFile)
const nobody = 65_534
const startDeadline = 30_000

/**
 * Starts a server from the system's own binaries in a temporary folder, on a free port of this machine only.
 * Throws when it does not answer in time.
 */
export async function startThrowawayPostgres(bin: string): Promise<ThrowawayPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-postgres-'))
  const owner = await giveAway(folder)
  const port = await freePort()
  let server: ChildProcess | undefined
  const stop = () => stopServer(server, folder)
  try {
    await createCluster(bin, folder, owner)
    server = spawn(join(bin, 'postgres'), serverArguments(folder, port), { ...owner, cwd: folder, stdio: 'ignore' })
    await untilReady(bin, port, server)
  } catch (cause) {
    await stop()
    throw cause
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
}

async function createCluster(bin: string, folder: string, owner: Owner): Promise<void> {
  const settings = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  await run(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...settings], { ...owner, cwd: folder })
}

function serverArguments(folder: string, port: number): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'max_connections=200',
  ]
  return ['-D', join(folder, 'data'), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
}

/** PostgreSQL refuses to run as root, so root hands the folder to the account that owns nothing. */
async function giveAway(folder: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return {}
  await chown(folder, nobody, nobody)
  return { uid: nobody, gid: nobody }
}

async function untilReady(bin: string, port: number, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + startDeadline
  while (Date.now() < deadline && server.exitCode === null) {
    const ready = await run(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).then(
      () => true,
      () => false,
    )
    if (ready) return
    await sleep(50)
  }
  throw new Error(`PostgreSQL from ${bin} did not start`)
}

async function stopServer(server: ChildProcess | undefined, folder: string): Promise<void> {
  if (server !== undefined && server.exitCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    // SIGINT is PostgreSQL's fast shutdown: it ends sessions instead of waiting for them.
    server.kill('SIGINT')
    await gone
  }
  await rm(folder, { recursive: true, force: true })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
