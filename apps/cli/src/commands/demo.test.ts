import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findReport, listCells, listOrgans, openDatabase, verifyEventChain, type OpenDatabase } from '@gongkai/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOutput } from '../testing/recorded-output.ts'
import { run } from './demo.ts'

// A report nobody in the demo has: two of its tables are left out, so that the gaps are said.
const REPORT = `安澜县林业局2021年政府信息公开工作年度报告
一、总体情况
本机关按条例推进主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作。
二、主动公开政府信息情况
第二十条第（五）项 |
信息内容 | 本年处理决定数量 |
行政许可 | 12件 |
第二十条第（八）项 |
信息内容 | 本年收费金额（单位：万元） |
行政事业性收费 | 0.038 |
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
主要问题是更新不够及时。下一步将按月检查。
六、其他需要报告的事项
无
`

let folder: string
let file: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongkai-demo-'))
  file = path.join(folder, 'report.txt')
  writeFileSync(file, REPORT)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const data = () => path.join(folder, 'data')

async function demo(...args: string[]) {
  const output = recordOutput()
  const status = await run(['--data', data(), ...args], output)
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

describe('gongkai demo', () => {
  it('loads the city once, with accounts for every role and a whole chain of events', async () => {
    const first = await demo()
    expect([first.status, first.errors]).toEqual([0, expect.stringContaining('装入')])
    for (const word of ['演示数据已装入', 'tianbao', '云川县文化旅游局', '系统管理员'])
      expect(first.printed).toContain(word)
    expect((await demo()).printed).toContain('演示数据已经在这里')
    expect(await inside(({ db }) => verifyEventChain(db))).toMatchObject({ whole: true })
  }, 180_000)

  it('brings a real file in as a draft of the organ it names, and says what was recognised', async () => {
    const { status, printed } = await demo('--import', file)
    expect(status).toBe(0)
    for (const word of ['新建机关：安澜县林业局', '安澜县林业局，2021 年', '200 格中的 ', '用 tianbao 登录'])
      expect(printed).toContain(word)
    await inside(async ({ db }) => {
      const [organ] = await listOrgans(db, { search: '安澜县林业局' })
      const report = await findReport(db, { organId: organ!.id, reportingYear: 2021, kind: 'organ' })
      expect(report?.state).toBe('draft')
      const licensing = (await listCells(db, report!.id)).find(({ id }) => id === 't2.licensing.decisions')
      expect(licensing).toMatchObject({ raw: '12件', value: 12, origin: { kind: 'imported', fileName: 'report.txt' } })
    })
  }, 120_000)

  it('takes the same file a second time into the same draft, and leaves a published report alone', async () => {
    const again = await demo('--import', file)
    expect([again.status, again.printed.includes('新建机关')]).toEqual([0, false])
    const refused = await demo('--import', file, '--organ', '云川县林业局')
    expect([refused.status, refused.errors]).toEqual([1, expect.stringContaining('已公布')])
  }, 120_000)

  it('clears a demo and nothing else', async () => {
    const reset = await demo('--reset')
    expect([reset.status, reset.errors]).toEqual([0, expect.stringContaining('已清空')])
    expect(await inside(({ db }) => listOrgans(db, { search: '安澜县林业局' }))).toEqual([])
    await inside(({ pool }) => pool.query(`delete from settings where key = 'demo'`))
    const refused = await demo('--reset')
    expect([refused.status, refused.errors]).toEqual([1, expect.stringContaining('已有单位或人员')])
    expect(await inside(({ db }) => listOrgans(db, { search: '云川县林业局' }))).toHaveLength(1)
  }, 180_000)

  it.each([
    [['--port', '9000'], '--serve'],
    [['--organ', '某局'], '--import'],
    [['--serve', '--port', '99999'], '端口'],
    [['--colour'], '--colour'],
  ])('refuses %j in one sentence', async (args, word) => {
    const output = recordOutput()
    expect(await run(args, output)).toBe(2)
    expect(output.errors.join()).toContain(word)
  })
})
