import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listPeople, openDatabase, verifyEventChain, type OpenDatabase } from '@gongkai/db'
import { startServer } from '@gongkai/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOutput } from '../testing/recorded-output.ts'
import { run } from './create-administrator.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongkai-administrator-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const data = () => path.join(folder, 'data')

async function* typed(...lines: string[]): AsyncGenerator<string> {
  await Promise.resolve()
  for (const line of lines) yield `${line}\n`
}

async function create(args: readonly string[], input = typed()) {
  const output = recordOutput()
  const status = await run([...args, '--data', data()], output, input)
  return { status, printed: output.printed.join('\n'), errors: output.errors.join('\n') }
}

async function inside<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir: data(), role: 'guest' })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Status of a sign-in at a server over the same data. */
async function signIn(account: string, password: string): Promise<number> {
  const settings = { port: 0, host: '127.0.0.1', databaseUrl: undefined, dataDir: data(), fixedToday: undefined }
  const server = await startServer({ ...settings, logLevel: 'silent' })
  try {
    const response = await fetch(`${server.url}/api/admin/accounts.signIn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ account, password }),
    })
    return response.status
  } finally {
    await server.close()
  }
}

describe('gongkai create-administrator', () => {
  it.each([
    [['--name', '张三'], 'create-administrator zhangsan'],
    [['zhangsan'], 'create-administrator zhangsan'],
    [['zhangsan', '--name', '张三', '--colour'], '--colour'],
    [['zhangsan', '--name', '张三', '--password-stdin'], '标准输入'],
  ])('refuses %j in one sentence', async (args, word) => {
    expect(await create(args)).toMatchObject({ status: 2, printed: '', errors: expect.stringContaining(word) })
  })

  it('holds to the rules for accounts and passwords', async () => {
    const weak = await create(['zhangsan', '--name', '张三', '--password-stdin'], typed('short'))
    expect([weak.status, weak.errors]).toEqual([1, expect.stringContaining('密码至少')])
    const account = await create(['张 三', '--name', '张三'])
    expect([account.status, account.errors]).toEqual([1, expect.stringContaining('账号')])
    expect(await inside(({ db }) => listPeople(db))).toEqual([])
  })

  it('makes the first one, who can sign in, and says the generated password once', async () => {
    const { status, printed } = await create(['zhangsan', '--name', '张三'])
    expect(status).toBe(0)
    const password = /密码：(\S+)/.exec(printed)?.[1] ?? ''
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
    expect(await signIn('zhangsan', password)).toBe(200)
    expect(await inside(({ db }) => verifyEventChain(db))).toMatchObject({ whole: true, count: 2 })
  })

  it('makes no second one unless asked to, and takes its password from the input', async () => {
    const again = await create(['lisi', '--name', '李四'])
    expect([again.status, again.errors]).toEqual([1, expect.stringContaining('zhangsan')])
    const password = 'from the first line'
    const other = await create(['lisi', '--name', '李四', '--another', '--password-stdin'], typed(password, 'not this'))
    expect([other.status, other.printed.includes(password)]).toEqual([0, false])
    expect(await signIn('lisi', password)).toBe(200)
    const taken = await create(['LISI', '--name', '李四', '--another'])
    expect([taken.status, taken.errors]).toEqual([1, expect.stringContaining('已有人使用')])
  })
})
