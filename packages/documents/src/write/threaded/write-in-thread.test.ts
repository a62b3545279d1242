import type { ReportContent } from '@gongkai/core'
import { buildReport } from '@gongkai/core/testing'
import { describe, expect, it } from 'vitest'
import { writeInThread } from './write-in-thread.ts'

describe('writeInThread', () => {
  it('leaves nobody waiting for what cannot be handed over, and writes the next', async () => {
    const broken = { ...buildReport(), preface: (() => []) as unknown as ReportContent['preface'] }
    await expect(writeInThread('pdf', broken)).rejects.toThrow('could not be cloned')
    expect((await writeInThread('pdf', buildReport())).length).toBeGreaterThan(1000)
  })

  it('refuses what would wait too long, and writes everything before it', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 102 }, () => writeInThread('pdf', buildReport())))
    expect(asked.map(({ status }) => status).filter((status) => status === 'fulfilled')).toHaveLength(100)
    expect(asked.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'TOO_MANY_REQUESTS' } })
  })
})
