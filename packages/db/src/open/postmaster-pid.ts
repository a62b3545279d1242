import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findStartOfProcess } from './process-identity.ts'

/** A running server of a cluster. The port is unknown during its first moments. */
export interface Postmaster {
  readonly pid: number
  readonly port: number | undefined
}

/** The server running on a cluster, whoever started it; nothing where none runs. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'))
  if (!lines) return undefined
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (findStartOfProcess(pid) === undefined || !isServerOf(cluster, pid)) return undefined
  return { pid, port: port > 0 ? port : undefined }
}

/**
 * Clears the way for a start when no server runs; call it under the start lock.
 * A killed server leaves `postmaster.pid` behind. PostgreSQL replaces it by itself when that process number is free, but
 * refuses to start for as long as the number belongs to anything at all: a stranger, or a zombie nobody collects.
 */
export function clearStalePidFile(cluster: string): void {
  const path = join(cluster, 'postmaster.pid')
  const pid = Number(readLines(path)?.[0])
  if (!(pid > 0) || findPostmaster(cluster)) return
  // The file also guards the memory that orphaned workers of the dead server still use: while they live, it stays.
  if (numberIsTaken(pid) && !hasProcessIn(cluster)) rmSync(path, { force: true })
}

/** In doubt the answer is yes: taking a live server for a dead one would be the costlier mistake. */
function isServerOf(cluster: string, pid: number): boolean {
  if (process.platform === 'win32') return true
  if (process.platform === 'linux') return folderOfProcess(pid) === realpathSync(cluster)
  const listed = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  return listed.stdout.includes('postgres')
}

/** A server and its workers work inside the cluster's folder and never leave it. */
function folderOfProcess(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    // Ended meanwhile, or another account's process: in neither case a server that we or our account started.
    return undefined
  }
}

function hasProcessIn(cluster: string): boolean {
  if (process.platform !== 'linux') return false
  const folder = realpathSync(cluster)
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && folderOfProcess(Number(name)) === folder)
}

function numberIsTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readLines(path: string): string[] | undefined {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
