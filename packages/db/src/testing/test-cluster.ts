import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layoutOf } from '../open/cluster-layout.ts'
import { findBinaries } from '../open/find-binaries.ts'
import { openDatabase, type OpenDatabase } from '../open/open-database.ts'
import { isRunning } from '../open/process-identity.ts'
import { readHolder, takeLock } from '../open/process-lock.ts'
import { findServerAccount } from '../open/run-as.ts'
import { stopServer } from '../open/run-server.ts'

const PREFIX = 'gongkai-test-'
const RUN_LOCK = 'run.lock'

/** A server for one run of tests. */
export interface TestCluster {
  readonly administrator: OpenDatabase
  stop(): Promise<void>
}

/** Starts a server of its own for this run, or connects to the one at `url`. */
export async function startTestCluster(url: string | undefined): Promise<TestCluster> {
  if (url !== undefined) {
    const administrator = await openDatabase({ url, poolSize: 2 })
    return { administrator, stop: administrator.close }
  }
  await removeAbandonedClusters()
  const dataDir = makeTestFolder()
  const administrator = await openDatabase({ dataDir, durable: false, poolSize: 2 })
  const stop = async () => {
    await administrator.close()
    removeTestFolder(dataDir)
  }
  return { administrator, stop }
}

/** A new folder for the data of a test's server. It names its process, so that a later run can tell it was abandoned. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  // Passable for the server's account, as an ordinary data folder is.
  chmodSync(folder, 0o711)
  takeLock(join(folder, RUN_LOCK))
  return folder
}

/** Removes the folder of a test's server, wherever the server's files had to lie. */
export function removeTestFolder(dataDir: string): void {
  rmSync(layoutOf(dataDir, findServerAccount()).home, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
}

/** Runs that were killed leave a server and its folder behind; the next run clears them away. */
async function removeAbandonedClusters(): Promise<void> {
  const account = findServerAccount()
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = join(tmpdir(), name)
    const run = readHolder(join(dataDir, RUN_LOCK))
    if (!run || isRunning(run)) continue
    await stopServer(layoutOf(dataDir, account).cluster, findBinaries(account))
    removeTestFolder(dataDir)
  }
}
