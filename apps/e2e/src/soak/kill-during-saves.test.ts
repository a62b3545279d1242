import { describe, expect, it } from 'vitest'
import { killDuringSaves } from './kill-during-saves.ts'

describe('killDuringSaves', () => {
  it('finds every acknowledged save after node, database and both were killed', async () => {
    const report = await killDuringSaves(6)
    expect(report.acknowledged).toBeGreaterThan(0)
    expect(report).toMatchObject({ kills: 6, lost: 0, doubled: 0, eventChainHolds: true })
  })
})
