import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeTestFolder, removeTestFolder } from '../testing/test-cluster.ts'
import { layoutOf } from './cluster-layout.ts'
import { openEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts'
import { Program } from './fixtures/program.ts'
import { ping } from './ping.ts'
import { findPostmaster } from './postmaster-pid.ts'
import { findServerAccount } from './run-as.ts'
import type { ServerNotice } from './server-notice.ts'

const account = findServerAccount()
const open: { folders: string[]; servers: EmbeddedPostgres[] } = { folders: [], servers: [] }

function newFolder(): string {
  const folder = makeTestFolder()
  open.folders.push(folder)
  return folder
}

async function start(dataDir: string, role: 'owner' | 'guest' = 'owner') {
  const notices: ServerNotice[] = []
  const server = await openEmbeddedPostgres({
    dataDir,
    role,
    durable: false,
    onNotice: (notice) => notices.push(notice),
  })
  open.servers.push(server)
  return { server, kinds: () => notices.map((notice) => notice.kind) }
}

const postmasterOf = (dataDir: string) => findPostmaster(layoutOf(dataDir, account).cluster)

afterEach(async () => {
  for (const server of open.servers.splice(0)) await server.close()
  for (const folder of open.folders.splice(0)) removeTestFolder(folder)
})

describe('openEmbeddedPostgres', () => {
  it('creates, starts and stops a server that only this machine and the right password can reach', async () => {
    const dataDir = newFolder()
    const { server, kinds } = await start(dataDir)
    expect(kinds()).toEqual(['created'])
    expect(await ping(server.connection())).toBe('ready')
    expect(await ping({ ...server.connection(), password: 'another' })).toBe('password refused')
    expect(server.connection().host).toBe('127.0.0.1')
    const layout = layoutOf(dataDir, account)
    expect(statSync(layout.password).mode & 0o777).toBe(0o600)
    expect(statSync(layout.home).mode & 0o777).toBe(0o700)
    await server.close()
    expect(postmasterOf(dataDir)).toBeUndefined()
  })

  it('finds its data and its port again', async () => {
    const dataDir = newFolder()
    const first = await start(dataDir)
    const port = first.server.connection().port
    await first.server.close()
    const second = await start(dataDir)
    expect(second.kinds()).toEqual(['started'])
    expect(second.server.connection().port).toBe(port)
  })

  it('takes another port when somebody else has its own', async () => {
    const dataDir = newFolder()
    const first = await start(dataDir)
    const port = first.server.connection().port
    await first.server.close()
    const stranger = createServer().listen(port, '127.0.0.1')
    const second = await start(dataDir)
    expect(second.server.connection().port).not.toBe(port)
    expect(await ping(second.server.connection())).toBe('ready')
    stranger.close()
  })

  it('clears away a cluster whose creation was interrupted', async () => {
    const dataDir = newFolder()
    const unfinished = join(dataDir, 'postgres.creating-0000')
    mkdirSync(unfinished)
    await start(dataDir)
    expect(readdirSync(dataDir).filter((name) => name.includes('creating'))).toEqual([])
  })

  it("keeps the data inside the folder, and elsewhere only where the server's account cannot go there", async () => {
    const dataDir = newFolder()
    chmodSync(dataDir, 0o700)
    const first = await start(dataDir)
    expect(layoutOf(dataDir, account).home.startsWith(dataDir)).toBe(account === undefined)
    await first.server.close()
    expect((await start(dataDir)).kinds()).toEqual(['started'])
  })

  it('refuses a second owner and names the first', async () => {
    const dataDir = newFolder()
    const other = new Program(dataDir, 'owner')
    await other.said('ready')
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'DATABASE_IN_USE', facts: { pid: other.pid } })
    await other.finish()
    expect((await start(dataDir)).kinds()).toEqual(['started'])
  })

  it('lets a short command join, and the last one to leave stops the server', async () => {
    const dataDir = newFolder()
    const owner = await start(dataDir)
    const guest = await start(dataDir, 'guest')
    expect(guest.kinds()).toEqual(['adopted'])
    await owner.server.close()
    expect(await ping(guest.server.connection())).toBe('ready')
    await guest.server.close()
    expect(postmasterOf(dataDir)).toBeUndefined()
  })

  it('starts one server for commands that begin at the same moment', async () => {
    const dataDir = newFolder()
    const both = await Promise.all([start(dataDir, 'guest'), start(dataDir, 'guest')])
    expect(both.flatMap((one) => one.kinds()).sort()).toEqual(['adopted', 'created'])
  })

  it('adopts the server that survived its program', async () => {
    const dataDir = newFolder()
    const killed = new Program(dataDir, 'owner')
    await killed.said('ready')
    const before = postmasterOf(dataDir)
    await killed.kill()
    const { kinds } = await start(dataDir)
    expect(kinds()).toEqual(['adopted'])
    expect(postmasterOf(dataDir)).toEqual(before)
  })

  it('starts although the number in a stale pid file belongs to another program now', async () => {
    const dataDir = newFolder()
    const { server } = await start(dataDir)
    await server.close()
    const { cluster } = layoutOf(dataDir, account)
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n`)
    expect((await start(dataDir)).kinds()).toEqual(['started'])
  })

  it('says what stands in the log when the server cannot start', async () => {
    const dataDir = newFolder()
    const { server } = await start(dataDir)
    await server.close()
    const { cluster } = layoutOf(dataDir, account)
    writeFileSync(join(cluster, 'postgresql.conf'), 'no_such_setting = 1\n')
    await expect(start(dataDir)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      facts: { reason: expect.stringContaining('no_such_setting') },
    })
    expect(existsSync(layoutOf(dataDir, account).ownerLock)).toBe(false)
  })

  it('refuses data of another major version', async () => {
    const dataDir = newFolder()
    const { server } = await start(dataDir)
    await server.close()
    const version = join(layoutOf(dataDir, account).cluster, 'PG_VERSION')
    writeFileSync(version, readFileSync(version, 'utf8').replace('18', '17'))
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  })
})
