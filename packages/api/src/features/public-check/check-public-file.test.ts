import { closeReaders, writeHtml } from '@gongkai/documents'
import { afterAll, describe, expect, it } from 'vitest'
import { validReport } from '../../testing/index.ts'
import { checkPublicFile } from './check-public-file.ts'

afterAll(() => closeReaders())

const page = (head: { organName?: string; reportingYear: number }) => ({
  fileName: 'a.html',
  bytes: new TextEncoder().encode(writeHtml(validReport(head))),
})

describe('checkPublicFile', () => {
  it.each([
    ['the report of the year before', { reportingYear: 2023 }, 'used'],
    ['that of another organ', { organName: '安澜县水利局', reportingYear: 2023 }, 'otherOrgan'],
    ['that of another year', { reportingYear: 2022 }, 'otherYear'],
  ] as const)('says what %s was good for', async (_what, before, use) => {
    const { report } = await checkPublicFile(page({ reportingYear: 2024 }), page(before))
    expect(report?.previous).toBe(use)
  })

  it('says so where last year’s file cannot be read, and checks the other all the same', async () => {
    const scan = { fileName: 'b.txt', bytes: new TextEncoder().encode('今天天气很好。'.repeat(20)) }
    const { error, report } = await checkPublicFile(page({ reportingYear: 2024 }), scan)
    expect([error, report?.previous, report?.cells.length]).toEqual([null, 'unread', 200])
  })
})
