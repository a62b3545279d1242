import { createServer } from 'node:net'
import { appendEvent, openDatabase } from '@gongkai/db'
import { makeTestFolder, removeTestFolder } from '@gongkai/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOutput } from '../testing/recorded-output.ts'
import type { Command } from './command.ts'
import * as migrate from './migrate.ts'
import * as serve from './serve.ts'
import * as verify from './verify.ts'

let folder: string
beforeAll(() => {
  folder = makeTestFolder()
})
afterAll(() => removeTestFolder(folder))

async function call(command: Command, ...args: string[]) {
  const output = recordOutput()
  return { status: await command.run([...args, '--data', folder], output), ...output }
}

/** Something done in the installation, written into its chain. */
async function recordEvents(count: number, spoil?: string): Promise<void> {
  const database = await openDatabase({ dataDir: folder, role: 'guest' })
  const about = {
    actorId: null,
    actorName: '测试',
    kind: 'round.closed',
    subjectKind: 'round',
    subjectId: 'r',
    data: {},
  }
  for (let index = 0; index < count; index += 1)
    await database.db.transaction((tx) => appendEvent(tx, { ...about, at: '2026-01-20T02:00:00.000Z' }))
  if (spoil !== undefined) await database.pool.query(spoil)
  await database.close()
}

describe('gongkai migrate', () => {
  it('names the steps taken, and the second time finds nothing to do', async () => {
    const first = await call(migrate)
    expect(first.status).toBe(0)
    expect(first.printed[0]).toMatch(/0000_/)
    const second = await call(migrate)
    expect(second.printed).toEqual(['数据库已是最新，没有需要执行的步骤。'])
  })

  it('answers 2 to what it does not understand', async () => {
    const output = recordOutput()
    expect(await migrate.run(['--dtaa', 'x'], output)).toBe(2)
    expect(output.errors[0]).toContain('--dtaa')
  })
})

describe('gongkai verify', () => {
  it('counts a whole chain and gives its head', async () => {
    await recordEvents(3)
    const { status, printed } = await call(verify)
    expect(status).toBe(0)
    expect(printed[0]).toMatch(/^3 条事件全部对得上。\n最后一条的指纹：[0-9a-f]{64}$/)
  })

  it('says the first link that does not hold', async () => {
    const spoil =
      "alter table events disable trigger all; update events set actor_name = '别人' where seq = 2; alter table events enable trigger all"
    await recordEvents(1, spoil)
    const { status, printed } = await call(verify)
    expect(status).toBe(1)
    expect(printed[0]).toContain('从第 2 条起对不上')
  })
})

describe('gongkai serve', () => {
  it('serves until it is told to stop', async () => {
    const output = recordOutput()
    const running = serve.run(['--port', '0', '--data', folder], output)
    await expect.poll(() => output.errors.join(), { timeout: 60_000 }).toContain('公开年报已启动')
    const url = /http:\/\/[\d.:]+/.exec(output.errors.join())?.[0] ?? ''
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    process.emit('SIGTERM')
    expect(await running).toBe(0)
    expect(output.errors.at(-1)).toBe('已停止。')
  })

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const { status, errors } = await call(serve, '--port', port)
    other.close()
    expect([status, errors[0]]).toEqual([1, `端口 ${port} 已被占用。请用 --port 换一个端口，或者停止占用它的程序。`])
  })

  it('refuses a port that is none', async () => {
    expect(await call(serve, '--port', '70000')).toMatchObject({
      status: 2,
      errors: ['端口“70000”不对，应为 0 到 65535 的整数。'],
    })
  })
})
