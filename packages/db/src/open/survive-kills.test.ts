import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { makeTestFolder, removeTestFolder } from '../testing/test-cluster.ts'
import { layoutOf } from './cluster-layout.ts'
import { Program } from './fixtures/program.ts'
import { openDatabase, type OpenDatabase } from './open-database.ts'
import { findPostmaster } from './postmaster-pid.ts'
import { findServerAccount } from './run-as.ts'

const folders: string[] = []
const databases: OpenDatabase[] = []

function newFolder(): string {
  const folder = makeTestFolder()
  folders.push(folder)
  return folder
}

function killServer(dataDir: string): void {
  const server = findPostmaster(layoutOf(dataDir, findServerAccount()).cluster)
  if (!server) throw new Error('no server to kill')
  process.kill(server.pid, 'SIGKILL')
}

async function reopen(dataDir: string): Promise<OpenDatabase> {
  const database = await openDatabase({ dataDir, role: 'owner' })
  databases.push(database)
  return database
}

async function writtenIn(database: OpenDatabase): Promise<number[]> {
  const rows = await database.pool.query<{ number: number }>('select number from written order by number')
  return rows.rows.map((row) => row.number)
}

/** Waits for the next confirmation after those already heard. */
async function nextSave(program: Program, after: number): Promise<void> {
  while ((program.saved.at(-1) ?? 0) <= after) await turn()
}

afterEach(async () => {
  for (const database of databases.splice(0)) await database.close()
  for (const folder of folders.splice(0)) removeTestFolder(folder)
})

describe('openDatabase after kill -9', () => {
  it('has every confirmed row after the program was killed while writing', async () => {
    const dataDir = newFolder()
    const program = new Program(dataDir, 'owner', 'write')
    await nextSave(program, 20)
    await program.kill()
    expect(await writtenIn(await reopen(dataDir))).toEqual(expect.arrayContaining(program.saved))
  })

  it('restarts a killed server under the running program and loses no confirmed row', async () => {
    const dataDir = newFolder()
    const program = new Program(dataDir, 'owner', 'write')
    for (let round = 1; round <= 3; round += 1) {
      await nextSave(program, program.saved.at(-1) ?? 0)
      killServer(dataDir)
      while (program.lines.filter((line) => line === 'restored').length < round) await turn()
    }
    await nextSave(program, program.saved.at(-1) ?? 0)
    await program.kill()
    expect(await writtenIn(await reopen(dataDir))).toEqual(expect.arrayContaining(program.saved))
  })

  it('recovers when program and server were killed together, again and again', async () => {
    const dataDir = newFolder()
    const confirmed: number[] = []
    for (let round = 1; round <= 3; round += 1) {
      const program = new Program(dataDir, 'owner', 'write')
      await nextSave(program, (confirmed.at(-1) ?? 0) + 20)
      killServer(dataDir)
      await program.kill()
      confirmed.push(...program.saved)
    }
    expect(await writtenIn(await reopen(dataDir))).toEqual(expect.arrayContaining(confirmed))
  })
})
