import { createTestDatabase } from '@gongkai/db/testing'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '@gongkai/db'
import { readEnvironment } from './env.ts'
import { createLog } from './log/create-log.ts'
import { runUntilStopped } from './run-until-stopped.ts'
import { startServer } from './start-server.ts'

let database: OpenDatabase
let folder: string
beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'gongkai-portal-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database.close()
})

const start = (overrides: Parameters<typeof startServer>[1] = {}, port = '0') =>
  startServer(readEnvironment({ DATABASE_URL: database.url, PORT: port, HOST: '127.0.0.1' }), {
    log: createLog('silent'),
    ...overrides,
  })

/** True when somebody still listens there. */
const accepts = (url: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

describe('startServer', () => {
  it('answers on its port and is ready', async () => {
    const server = await start()
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    await server.close()
    expect(await accepts(server.url)).toBe(false)
  })

  it('lets a running request finish, takes no new ones, then closes the database', async () => {
    const portalServer = join(folder, 'entry-server.mjs')
    writeFileSync(
      portalServer,
      `export async function render(url, api) {
        globalThis.reachedPortal()
        await globalThis.letPortalGo
        await api.publicReports.home()
        return { status: 200, html: 'finished' }
      }`,
    )
    let letGo: () => void = () => undefined
    const reached = new Promise<void>((resolve) => Object.assign(globalThis, { reachedPortal: resolve }))
    Object.assign(globalThis, { letPortalGo: new Promise<void>((resolve) => (letGo = resolve)) })
    const server = await start({ apps: { portalServer } })
    const page = fetch(`${server.url}/`)
    await reached
    const closing = server.close()
    expect(await accepts(server.url)).toBe(false)
    letGo()
    expect(await (await page).text()).toBe('finished')
    await closing
    expect(server.close()).toBe(closing)
  })

  it('fails with the reason when the port is taken, and leaves nothing open', async () => {
    const server = await start()
    await expect(start({}, new URL(server.url).port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await server.close()
  })
})

describe('runUntilStopped', () => {
  it('closes when the process is told to stop', async () => {
    let closed = 0
    const running = runUntilStopped({ close: () => Promise.resolve(void (closed += 1)) })
    process.emit('SIGTERM')
    await running
    expect(closed).toBe(1)
  })
})

describe('readEnvironment', () => {
  it('lets what is given overrule the environment and names what is wrong', () => {
    expect(readEnvironment({ PORT: '9000', HOST: undefined })).toMatchObject({ port: 9000, host: '127.0.0.1' })
    expect(readEnvironment({ GONGKAI_ORIGIN: 'https://www.anlan.example/nb/' }).publicOrigin).toBe(
      'https://www.anlan.example',
    )
    expect(() => readEnvironment({ PORT: 'abc' })).toThrow('PORT')
    expect(() => readEnvironment({ GONGKAI_TODAY: '26.1.2026' })).toThrow('GONGKAI_TODAY')
  })
})
