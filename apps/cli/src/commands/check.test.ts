import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { recordOutput } from '../testing/recorded-output.ts'
import { run } from './check.ts'

const GONGKAI = fileURLToPath(new URL('../../bin/gongkai.mjs', import.meta.url))

// A small report: complete sections, table 3 and 4 left out, so that the missing cells are counted.
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

const Line = z.object({
  schema: z.literal('gongkai.check/1'),
  file: z.string(),
  error: z.object({ code: z.string(), message: z.string(), facts: z.record(z.string(), z.unknown()) }).optional(),
  report: z
    .object({
      title: z.string().nullable(),
      organ: z.string().nullable(),
      year: z.int().nullable(),
      format: z.enum(['f2019', 'f2021']),
      kind: z.enum(['organ', 'government']),
      period: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
    })
    .optional(),
  sections: z.array(z.object({ no: z.int(), title: z.string(), text: z.string(), characters: z.int() })).optional(),
  cells: z
    .array(
      z.object({
        id: z.string(),
        raw: z.string(),
        value: z.union([z.int(), z.string(), z.null()]),
        semantic: z.enum(['number', 'zero', 'empty', 'notApplicable', 'text']),
        source: z.object({ locator: z.string().min(1), excerpt: z.string() }),
        confidence: z.enum(['read', 'deduced', 'ambiguous']),
        candidates: z.array(z.string()),
      }),
    )
    .optional(),
  unread: z.array(z.object({ locator: z.string(), text: z.string(), reason: z.string() })).optional(),
  findings: z
    .array(
      z.object({
        code: z.string(),
        severity: z.enum(['error', 'warning', 'info']),
        cells: z.array(z.string()),
        sections: z.array(z.int()),
        message: z.string().min(1),
        expected: z.union([z.string(), z.number(), z.null()]),
        actual: z.union([z.string(), z.number(), z.null()]),
      }),
    )
    .optional(),
})

describe('gongkai check', () => {
  let folder = ''
  const file = (name: string) => path.join(folder, name)
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongkai-check-'))
    writeFileSync(file('a.txt'), REPORT)
    writeFileSync(file('last-year.txt'), REPORT.replace('2021年', '2020年'))
    writeFileSync(file('b.rtf'), '{\\rtf1 …}')
    writeFileSync(file('large.txt'), '')
    truncateSync(file('large.txt'), 50 * 1024 * 1024)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const check = async (...args: string[]) => {
    const output = recordOutput()
    const status = await run(args, output)
    return { status, ...output }
  }

  it('prints one line of JSON per file, in order, as the contract has it', async () => {
    const { status, printed } = await check('--json', file('a.txt'), file('b.rtf'), file('none.txt'))
    const [read, rtf, none] = printed.map((line) => Line.strict().parse(JSON.parse(line)))
    expect(status).toBe(2)
    expect(read?.report).toEqual({
      title: '安澜县林业局2021年政府信息公开工作年度报告',
      organ: '安澜县林业局',
      year: 2021,
      format: 'f2021',
      kind: 'organ',
      period: null,
    })
    expect(read?.cells).toContainEqual({
      id: 't2.fees.amount',
      raw: '0.038',
      value: '0.038',
      semantic: 'number',
      source: { locator: 'line 10, cell 2', excerpt: '行政事业性收费 | 0.038' },
      confidence: 'read',
      candidates: [],
    })
    expect(read?.findings?.find(({ code }) => code === 'NM-04')?.message).toContain('12件')
    expect([rtf?.error?.code, none?.error?.code]).toEqual(['FILE_KIND_UNSUPPORTED', 'FILE_UNREADABLE'])
    expect(rtf?.file).toBe(file('b.rtf'))
  })

  it('answers 1 when a finding is an error, with a summary for people', async () => {
    const { status, printed } = await check(file('a.txt'))
    expect(status).toBe(1)
    expect(printed.join('\n')).toContain('安澜县林业局 2021 年度')
    expect(printed.join('\n')).toMatch(/NM-04 .*（第7行第2格）/)
  })

  it('refuses a file that is too large without reading it', async () => {
    const { printed } = await check('--json', file('large.txt'))
    expect(JSON.parse(printed[0]!)).toMatchObject({ error: { code: 'FILE_TOO_LARGE' } })
  })

  it.each([[[]], [['--wrong', 'a.txt']], [['--previous']], [['--organ-kind', 'ministry', 'a.txt']], [['-', '-']]])(
    'answers 2 and says why on %j',
    async (args) => {
      const { status, errors, printed } = await check(...args)
      expect([status, printed, errors.length]).toEqual([2, [], 1])
    },
  )

  it('says when the report of the year before cannot be compared with', async () => {
    expect((await check('--previous', file('last-year.txt'), file('a.txt'))).errors).toEqual([])
    expect((await check('--previous', file('a.txt'), file('a.txt'))).errors[0]).toContain('--previous')
    expect((await check('--previous', file('b.rtf'), file('a.txt'))).status).toBe(2)
  })

  it('compares with the report of the year before', async () => {
    const before = REPORT.replace('2021年', '2020年').replace('12件', '1200')
    writeFileSync(file('leap.txt'), before)
    const { printed } = await check('--json', '--previous', file('leap.txt'), file('a.txt'))
    expect(Line.parse(JSON.parse(printed[0]!)).findings?.map(({ code }) => code)).toContain('XY-07')
  })

  it('takes the kind of the organ from the command line', async () => {
    const codes = async (...args: string[]) =>
      Line.parse(JSON.parse((await check('--json', ...args, file('a.txt'))).printed[0]!)).findings?.map(
        ({ code }) => code,
      )
    expect(await codes()).not.toContain('CP-06')
    expect(await codes('--organ-kind', 'government')).toContain('CP-06')
  })

  it('reads standard input, from the shell as people call it', () => {
    const { status, stdout } = spawnSync(process.execPath, [GONGKAI, 'check', '--json', '-'], {
      input: REPORT,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(Line.parse(JSON.parse(stdout)).file).toBe('-')
  })

  it('explains itself', () => {
    const help = execFileSync(process.execPath, [GONGKAI, 'check', '--help'], { encoding: 'utf8' })
    for (const word of ['--json', '--previous', '--organ-kind', '标准输入', '退出状态', 'gongkai check'])
      expect(help).toContain(word)
  })
})
